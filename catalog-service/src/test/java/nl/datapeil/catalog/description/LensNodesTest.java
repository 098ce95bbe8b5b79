package nl.datapeil.catalog.description;

import static nl.datapeil.catalog.description.Sample.graph;
import static nl.datapeil.catalog.description.Sample.json;
import static nl.datapeil.catalog.description.Sample.patched;
import static nl.datapeil.catalog.description.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/// Things inside a description: which is which, and what goes with them.
class LensNodesTest {
  private static final String TWO_FILES =
      """
      <#it> dcat:distribution
          [ a dcat:Distribution ; dct:title "A"@nl ; dcat:accessURL <#a> ; <#own> 1 ],
          [ a dcat:Distribution ; dct:title "B"@nl ; dcat:accessURL <#b> ; <#own> 2 ;
            spdx:checksum [ spdx:checksumValue "00" ] ] .
      """;

  @Test
  void changesOneMemberOfOneNamelessNode() {
    var graph =
        patched(
            TWO_FILES,
            """
            {'distribution': [{'title': 'C', 'accessURL': 'http://example.org/it#b',
                'checksum': {'value': '00'}},
              {'title': 'A', 'accessURL': 'http://example.org/it#a'}]}
            """);

    assertIsomorphic(graph, TWO_FILES.replace("\"B\"", "\"C\""));
  }

  @Test
  void removesANamelessNodeWithAllThatHangsOnItAlone() {
    var graph =
        patched(
            TWO_FILES,
            "{'distribution': [{'title': 'A', 'accessURL': 'http://example.org/it#a'}]}");

    assertIsomorphic(
        graph,
        """
        <#it> dcat:distribution
          [ a dcat:Distribution ; dct:title "A"@nl ; dcat:accessURL <#a> ; <#own> 1 ] .
        """);
  }

  @Test
  void keepsWhatSomethingElseUsesToo() {
    var graph =
        patched(
            """
            <#it> dct:publisher _:a ; dct:creator _:a ; dcat:distribution <#d> .
            _:a foaf:name "G" ; <#parent> _:b . _:b <#child> _:a .
            <#d> dct:title "D" ; dcat:accessService <#s> . <#other> adms:sample <#d> .
            <#s> a dcat:DataService ; dct:title "S" .
            """,
            "{'publisher': null, 'distribution': null}");

    assertIsomorphic(
        graph,
        """
        <#it> dct:creator _:a . _:a foaf:name "G" ; <#parent> _:b . _:b <#child> _:a .
        <#d> dct:title "D" ; dcat:accessService <#s> . <#other> adms:sample <#d> .
        <#s> a dcat:DataService ; dct:title "S" .
        """);
  }

  @Test
  void removesANamedPartButNoThingOfItsOwn() {
    var graph =
        patched(
            """
            <#it> dct:publisher <#g> ; dcat:distribution <#d> . <#g> foaf:name "G" .
            <#d> dct:title "D" ; dcat:accessService <#s> ; spdx:checksum <#c> .
            <#c> spdx:checksumValue "00" . <#s> a dcat:DataService ; dct:title "S" .
            """,
            "{'publisher': null, 'distribution': null}");

    assertIsomorphic(graph, "<#g> foaf:name 'G' . <#s> a dcat:DataService ; dct:title 'S' .");
  }

  @Test
  void removesNamelessNodesThatOnlyLeadToEachOther() {
    var graph =
        patched(
            "<#it> dct:publisher _:a . _:a foaf:name 'G' ; <#p> _:b . _:b <#q> _:a .",
            "{'publisher': 'http://example.org/it#g'}");

    assertIsomorphic(graph, "<#it> dct:publisher <#g> .");
  }

  @Test
  void takesAUriAloneForAReference() {
    var graph =
        patched(
            "<#it> dct:publisher <#g> . <#g> a foaf:Agent ; foaf:name 'G' .",
            "{'publisher': {'uri': 'http://example.org/it#h'}, 'creator':"
                + " 'http://example.org/it#g'}");

    assertIsomorphic(
        graph, "<#it> dct:publisher <#h> ; dct:creator <#g> . <#g> a foaf:Agent ; foaf:name 'G' .");
  }

  @Test
  void givesANewNodeItsClass() {
    var graph = GraphFactory.createDefaultGraph();

    Sample.write(
        graph,
        """
        {'publisher': {'uri': 'http://example.org/it#g', 'name': 'G'},
         'distribution': [{'accessURL': 'http://example.org/it#a'}]}
        """);

    assertIsomorphic(
        graph,
        """
        <#it> a dcat:Dataset ; dct:publisher <#g> ;
          dcat:distribution [ a dcat:Distribution ; dcat:accessURL <#a> ] .
        <#g> a foaf:Agent ; foaf:name "G"@nl .
        """);
  }

  @Test
  void namesANamelessNode() {
    var graph =
        patched(
            TWO_FILES,
            """
            {'distribution': [
              {'uri': 'http://example.org/it#d', 'title': 'A', 'accessURL': 'http://example.org/it#a'},
              {'title': 'B', 'accessURL': 'http://example.org/it#b', 'checksum': {'value': '00'}}]}
            """);

    assertIsomorphic(
        graph,
        """
        <#it> dcat:distribution <#d>,
          [ a dcat:Distribution ; dct:title "B"@nl ; dcat:accessURL <#b> ; <#own> 2 ;
            spdx:checksum [ spdx:checksumValue "00" ] ] .
        <#d> a dcat:Distribution ; dct:title "A"@nl ; dcat:accessURL <#a> ; <#own> 1 .
        """);
  }

  @Test
  void neverTakesAnOrganisationForAnother() {
    var graph = graph("<#it> dct:publisher <#g> . <#g> foaf:name 'G' ; dct:type <#t> ; <#own> 1 .");

    Sample.write(graph, "{'publisher': {'name': 'H', 'type': 'http://example.org/it#t'}}");

    assertIsomorphic(
        graph,
        """
        <#it> dct:publisher [ a foaf:Agent ; foaf:name "H"@nl ; dct:type <#t> ] .
        <#g> foaf:name 'G' ; dct:type <#t> ; <#own> 1 .
        """);
  }

  @Test
  void changesANodeOnceThoughItIsShownTwice() {
    var graph =
        graph("<#it> dct:publisher <#g> ; dct:creator <#g> . <#g> a foaf:Agent ; foaf:name 'G' .");

    Sample.write(
        graph,
        """
        {'publisher': {'uri': 'http://example.org/it#g', 'name': {'@none': 'H'}},
         'creator': [{'uri': 'http://example.org/it#g', 'name': {'@none': 'G'}}]}
        """);

    assertIsomorphic(
        graph, "<#it> dct:publisher <#g> ; dct:creator <#g> . <#g> a foaf:Agent ; foaf:name 'H' .");
  }

  @Test
  void findsTheRecordByItsTopic() {
    var record =
        "<#it> a dcat:Dataset . <#r> a dcat:CatalogRecord ; foaf:primaryTopic <#it> ; dct:modified"
            + " '2026'^^xsd:gYear .";
    var shown = read(graph(record + "<#cat> dcat:record <#r> ."));

    var changed = patched(record, "{'record': {'modified': '2027'}}");
    var removed = patched(record + "<#cat> dcat:record <#r> .", "{'record': null}");
    var added = patched("<#it> a dcat:Dataset .", "{'record': {'modified': '2027'}}");

    assertThat(shown)
        .isEqualTo(json("{'record': {'uri': 'http://example.org/it#r', 'modified': '2026'}}"));
    assertIsomorphic(changed, record.replace("2026", "2027"));
    assertIsomorphic(removed, "<#it> a dcat:Dataset .");
    assertThat(added.find(Node.ANY, Vocab.FOAF_PRIMARY_TOPIC, Sample.IT).toList()).hasSize(1);
  }

  @Test
  void describesEveryKind() {
    for (var kind : Kind.values()) {
      var graph = GraphFactory.createDefaultGraph();

      Lens.write(graph, Sample.IT, kind, json("{'title': 'Bomen'}"));

      assertThat(graph.contains(Sample.IT, Vocab.RDF_TYPE, kind.type())).isTrue();
      assertThat(Lens.read(graph, Sample.IT, kind)).isEqualTo(json("{'title': {'nl': 'Bomen'}}"));
    }
  }

  private static void assertIsomorphic(Graph graph, String turtle) {
    assertThat(graph.isIsomorphicWith(graph(turtle))).as("%s", graph).isTrue();
  }
}
