package nl.datapeil.catalog.glossary.skos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.datapeil.catalog.glossary.ImportResult;
import nl.datapeil.catalog.glossary.ImportedTerm;
import nl.datapeil.catalog.glossary.term.TermStatus;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Triple;

/// Finds the concepts in the triples of a document.
final class SkosReader {
  private static final Text NO_URI =
      new Text(
          "a concept needs a URI; it is a blank node",
          "een begrip heeft een URI nodig; het is een blank node");
  private static final Text NO_CONCEPT =
      new Text("the file holds no skos:Concept", "het bestand bevat geen skos:Concept");

  private final Map<String, SkosConcept> concepts = new LinkedHashMap<>();
  private final Map<String, Integer> ignored = new TreeMap<>();
  private final List<Violation> faults = new ArrayList<>();

  private SkosReader() {}

  /// What was read; `faults` keep all of it out.
  record Reading(
      List<ImportedTerm> concepts, List<Violation> faults, List<ImportResult.Ignored> ignored) {}

  static Reading read(List<Triple> triples, TermStatus status) {
    var reader = new SkosReader();
    triples.forEach(reader::begin);
    triples.forEach(reader::take);
    if (reader.concepts.isEmpty()) {
      reader.faults.add(new Violation("", NO_CONCEPT));
    }
    return new Reading(
        reader.concepts.values().stream().map(c -> c.asImported(status)).toList(),
        reader.faults,
        reader.ignored.entrySet().stream()
            .map(entry -> new ImportResult.Ignored(entry.getKey(), entry.getValue()))
            .toList());
  }

  private void begin(Triple triple) {
    if (!triple.getPredicate().equals(Vocab.RDF_TYPE)
        || !triple.getObject().equals(Vocab.SKOS_CONCEPT)) {
      return;
    }
    if (triple.getSubject().isURI()) {
      var uri = triple.getSubject().getURI();
      concepts.putIfAbsent(uri, new SkosConcept(uri, faults));
    } else {
      faults.add(new Violation(triple.getSubject().toString(), NO_URI));
    }
  }

  private void take(Triple triple) {
    var subject = triple.getSubject().isURI() ? triple.getSubject().getURI() : "";
    var concept = concepts.get(subject);
    if (concept == null) {
      return;
    }
    var property = triple.getPredicate();
    if (property.equals(Vocab.SKOS_NARROWER) && triple.getObject().isURI()) {
      narrow(subject, triple.getObject().getURI());
    } else if (!concept.take(property, triple.getObject())) {
      ignored.merge(property.getURI(), 1, Integer::sum);
    }
  }

  private void narrow(String broader, String narrower) {
    var other = concepts.get(narrower);
    if (other == null) {
      ignored.merge(Vocab.SKOS_NARROWER.getURI(), 1, Integer::sum);
    } else if (!narrower.equals(broader)) {
      other.hasBroader(broader);
    }
  }
}
