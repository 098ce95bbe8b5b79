package nl.datapeil.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final Node IT = Sample.IT;

  @Test
  void tellsWhereSomethingIsShown() {
    var graph =
        Sample.graph(
            """
            <#it> dct:title "A"@nl ; dcat:theme <#b>, <#a> ; dcat:keyword "y"@en, "x"@en ;
              dcat:distribution <#d2>, <#d1> ; dct:publisher <#g> ; <#own> <#own> .
            <#d2> dct:license <#l> ; spdx:checksum <#c> . <#g> foaf:name "G" .
            <#r> foaf:primaryTopic <#it> .
            """);

    var fields = Fields.of(graph, IT, Kind.DATASET);

    assertThat(fields.of(IT, Vocab.DCT_TITLE, text("A", "nl"))).hasValue("title.nl");
    assertThat(fields.of(IT, Vocab.DCT_TITLE, null)).hasValue("title");
    assertThat(fields.of(IT, Vocab.DCAT_THEME, node("b"))).hasValue("theme[1]");
    assertThat(fields.of(IT, Vocab.DCAT_THEME, node("c"))).hasValue("theme");
    assertThat(fields.of(IT, Vocab.DCAT_KEYWORD, text("y", "en"))).hasValue("keyword.en[1]");
    assertThat(fields.of(node("d2"), Vocab.DCT_LICENSE, node("l")))
        .hasValue("distribution[1].license");
    assertThat(fields.of(node("d1"), Vocab.DCAT_ACCESS_URL, null))
        .hasValue("distribution[0].accessURL");
    assertThat(fields.of(node("c"))).hasValue("distribution[1].checksum");
    assertThat(fields.of(node("g"), Vocab.FOAF_NAME, null)).hasValue("publisher.name");
    assertThat(fields.of(node("r"), Vocab.DCT_MODIFIED, null)).hasValue("record.modified");
    assertThat(fields.of(IT)).isEmpty();
    assertThat(fields.of(IT, node("own"), null)).isEmpty();
    assertThat(fields.of(node("unknown"), Vocab.DCT_TITLE, null)).isEmpty();
  }

  private static Node node(String name) {
    return NodeFactory.createURI("http://example.org/it#" + name);
  }

  private static Node text(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }
}
