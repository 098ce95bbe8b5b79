package nl.datapeil.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class UnseenTest {
  private static final String HIDDEN = "https://example.org/hidden";
  private static final Node ENTRY = NodeFactory.createURI("https://example.org/entry");
  private static final Node GONE = NodeFactory.createURI(HIDDEN);
  private static final Node OTHER = NodeFactory.createURI("https://example.org/other");
  private final Unseen unseen = new Unseen(Set.of(HIDDEN));

  @Test
  void leavesOutWhatIsSaidOfItAndWhatPointsToIt() {
    var kept = Triple.create(ENTRY, Vocab.DCT_RELATION, OTHER);

    var shown =
        unseen.without(
            List.of(
                kept,
                Triple.create(ENTRY, Vocab.DCT_SOURCE, GONE),
                Triple.create(GONE, Vocab.DCAT_DATASET, ENTRY),
                Triple.create(
                    ENTRY, Vocab.DCT_IDENTIFIER, NodeFactory.createLiteralString(HIDDEN))));

    assertThat(shown).isEqualTo(List.of(kept));
  }

  @Test
  void leavesOutTheWholeOfARelationshipWithIt() {
    var relationship = NodeFactory.createBlankNode("r");
    var other = NodeFactory.createBlankNode("o");
    var kept =
        List.of(
            Triple.create(ENTRY, Vocab.DCAT_QUALIFIED_RELATION, other),
            Triple.create(other, Vocab.DCT_RELATION, OTHER));

    var shown =
        unseen.without(
            List.of(
                kept.getFirst(),
                kept.getLast(),
                Triple.create(ENTRY, Vocab.DCAT_QUALIFIED_RELATION, relationship),
                Triple.create(relationship, Vocab.DCT_RELATION, GONE),
                Triple.create(relationship, Vocab.DCAT_HAD_ROLE, OTHER)));

    assertThat(shown).isEqualTo(kept);
  }

  @Test
  void takesTheSameOutOfATypedDescription() throws JsonProcessingException {
    var description =
        read(
            """
            {"title": {"nl": "Bomen"}, "previousVersion": "%1$s", "source": ["%1$s"], "relation": ["%1$s", "x:y"],
             "qualifiedRelation": [{"relation": "%1$s", "role": "x:r"}, {"relation": "x:y"}],
             "documentation": [{"uri": "%1$s", "title": "Geheim"}],
             "distribution": [{"accessURL": ["x:a"], "accessService": ["%1$s"]}], "keyword": {"nl": []}}
            """
                .formatted(HIDDEN));

    unseen.removeFrom(description);

    assertThat(description)
        .isEqualTo(
            read(
                """
                {"title": {"nl": "Bomen"}, "relation": ["x:y"], "qualifiedRelation": [{"relation": "x:y"}],
                 "distribution": [{"accessURL": ["x:a"]}], "keyword": {"nl": []}}
                """));
  }

  private static ObjectNode read(String json) throws JsonProcessingException {
    return new ObjectMapper().readValue(json, ObjectNode.class);
  }
}
