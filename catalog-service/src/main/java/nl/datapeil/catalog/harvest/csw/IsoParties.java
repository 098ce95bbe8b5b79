package nl.datapeil.catalog.harvest.csw;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.datapeil.catalog.harvest.reading.RecordGraph;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// The people and organisations of a record: who publishes it, made it and answers questions.
final class IsoParties {
  private final Tree about;
  private final RecordGraph record;

  IsoParties(Tree about, RecordGraph record) {
    this.about = about;
    this.record = record;
  }

  void describe(Node node) {
    var parties = about.all("pointOfContact/*").toList();
    var publisher = withRole(parties, "publisher").or(() -> withRole(parties, "owner"));
    publisher
        .or(() -> parties.stream().findFirst())
        .ifPresent(p -> agent(node, Vocab.DCT_PUBLISHER, p));
    withRole(parties, "owner")
        .or(() -> withRole(parties, "originator"))
        .or(() -> withRole(parties, "author"))
        .ifPresent(party -> agent(node, Vocab.DCT_CREATOR, party));
    withRole(parties, "pointOfContact")
        .or(() -> parties.stream().findFirst())
        .ifPresent(party -> record.contact(node, organisation(party), email(party), url(party)));
  }

  private static Optional<Tree> withRole(List<Tree> parties, String role) {
    return parties.stream()
        .filter(party -> party.code("role").map(role::equalsIgnoreCase).orElse(false))
        .findFirst();
  }

  private void agent(Node node, Node property, Tree party) {
    var name = organisation(party);
    if (name == null) {
      return;
    }
    var anchor =
        party
            .all("organisationName")
            .map(Tree::reference)
            .map(RecordGraph::absolute)
            .filter(Objects::nonNull)
            .findFirst();
    var agent =
        anchor.isPresent()
            ? record.named(anchor.get(), Vocab.FOAF_ORGANIZATION)
            : record.blank(Vocab.FOAF_ORGANIZATION);
    record.text(agent, Vocab.FOAF_NAME, name);
    record.add(node, property, agent);
  }

  private static @Nullable String organisation(Tree party) {
    return party
        .text("organisationName")
        .or(() -> party.text("party/CI_Organisation/name"))
        .or(() -> party.text("individualName"))
        .orElse(null);
  }

  private static @Nullable String email(Tree party) {
    return party
        .text("contactInfo/*/address/*/electronicMailAddress")
        .or(() -> party.text("party/*/contactInfo/*/address/*/electronicMailAddress"))
        .orElse(null);
  }

  private static @Nullable String url(Tree party) {
    return party
        .text("contactInfo/*/onlineResource/*/linkage")
        .or(() -> party.text("party/*/contactInfo/*/onlineResource/*/linkage"))
        .orElse(null);
  }
}
