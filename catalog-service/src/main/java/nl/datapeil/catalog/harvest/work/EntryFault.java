package nl.datapeil.catalog.harvest.work;

import io.quarkus.logging.Log;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.source.Publish;
import nl.datapeil.kit.problem.Text;

/// What is told of an entry that was read, yet could not be taken as it is.
final class EntryFault {
  private EntryFault() {}

  static Fault dropped(String iri, Throwable e) {
    Log.warnf(e, "Entry %s was left out", iri);
    return Fault.of(
        Fault.Kind.RECORD_DROPPED,
        iri,
        new Text(
            "The description holds something that cannot be stored",
            "De beschrijving bevat iets dat niet kan worden opgeslagen"));
  }

  static Fault script(String iri) {
    return Fault.of(
        Fault.Kind.RECORD_DROPPED,
        iri,
        new Text(
            "Its name runs as a program when somebody follows it: give it an IRI with https, http"
                + " or urn",
            "Wie de naam volgt, voert een programma uit: geef een IRI met https, http of urn"));
  }

  static Fault duplicate(String iri) {
    return Fault.of(
        Fault.Kind.DUPLICATE,
        iri,
        new Text(
            "Another source, or the catalogue itself, describes this already; it was left as it is",
            "Een andere bron, of de catalogus zelf, beschrijft dit al; het is gebleven zoals het"
                + " was"));
  }

  static Fault notConformant(String iri, int violations, Publish publish) {
    var text =
        switch (publish) {
          case ALL ->
              Text.of(
                  "It has %d violations of DCAT-AP-NL and was published as it is",
                  "Het heeft %d overtredingen van DCAT-AP-NL en is gepubliceerd zoals het is",
                  violations);
          case CONFORMANT ->
              Text.of(
                  "It has %d violations of DCAT-AP-NL and was not published",
                  "Het heeft %d overtredingen van DCAT-AP-NL en is niet gepubliceerd", violations);
        };
    return Fault.of(Fault.Kind.NOT_CONFORMANT, iri, text);
  }
}
