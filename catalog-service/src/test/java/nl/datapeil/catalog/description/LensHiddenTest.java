package nl.datapeil.catalog.description;

import static nl.datapeil.catalog.description.Sample.graph;
import static nl.datapeil.catalog.description.Sample.json;
import static nl.datapeil.catalog.description.Sample.patched;
import static nl.datapeil.catalog.description.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/// What the lens cannot show, and what becomes of it.
class LensHiddenTest {
  @Test
  void showsNoValueOfAnotherKindThanTheMemberHas() {
    var graph =
        graph(
            """
            <#it> dct:issued "2026-02-30"^^xsd:date, "soon" ; dct:modified "2026-01-01" ;
              dcat:theme "ENVI" ; dct:identifier <http://example.org/id> ;
              dct:title 5, "5"^^xsd:anyURI ; dct:publisher "Gemeente" ;
              dcat:landingPage "https://example.org" ; dcat:temporalResolution "P1X"^^xsd:duration ;
              dcat:spatialResolutionInMeters "ten", "1e3"^^xsd:decimal ; dcat:distribution 7 .
            """);

    assertThat(read(graph)).isEqualTo(json("{}"));
  }

  @Test
  void keepsWhatItCannotShowWhenAnotherMemberChanges() {
    var before =
        """
        <#it> dct:issued "2026-02-30"^^xsd:date ; dcat:theme "ENVI" ;
          dct:title "A"@nl, "B"@nl, 5 ; dcat:keyword [ ] ; <#unknown> [ <#deep> [ ] ] .
        """;

    var graph = patched(before, "{'datasetVersion': '1'}");

    assertIsomorphic(graph, before + "<#it> dcat:version '1' .");
  }

  @Test
  void replacesAllTextsOfTheLanguageThatChanges() {
    var graph =
        patched("<#it> dct:title 'A'@nl, 'B'@nl, 'X'@en, 'Y'@en .", "{'title': {'nl': 'C'}}");

    assertIsomorphic(graph, "<#it> dct:title 'C'@nl, 'X'@en, 'Y'@en .");
  }

  @Test
  void replacesEveryValueOfAMemberThatHasOnlyOne() {
    var graph =
        patched(
            "<#it> dct:issued '2026-01-01'^^xsd:date, '2026'^^xsd:gYear, 'x' .",
            "{'issued': '2026-02'}");

    assertIsomorphic(graph, "<#it> dct:issued '2026-02'^^xsd:gYearMonth .");
  }

  @Test
  void keepsTheOriginalTypeOfADateThatStays() {
    var graph =
        patched(
            "<#it> dct:issued '2026-01-01T00:00:00'^^xsd:dateTime .",
            "{'issued': '2026-01-01T00:00:00', 'datasetVersion': '2'}");

    assertIsomorphic(
        graph, "<#it> dct:issued '2026-01-01T00:00:00'^^xsd:dateTime ; dcat:version '2' .");
  }

  @Test
  void takesAwayLiteralsButNoNodesFromAListThatChanges() {
    var before = "<#it> dcat:theme <#a>, 'text', [ skos:prefLabel 'x' ] .";

    var graph = patched(before, "{'theme': ['http://example.org/it#b']}");

    assertIsomorphic(graph, "<#it> dcat:theme <#b>, [ skos:prefLabel 'x' ] .");
  }

  @Test
  void takesEverythingAwayWhenTheMemberGoes() {
    var before = "<#it> dcat:theme <#a>, 'text', [ skos:prefLabel 'x' ] ; dct:title 'A'@nl, 5 .";

    var graph = patched(before, "{'theme': null, 'title': {'nl': null}}");

    assertThat(graph.size()).isZero();
  }

  @Test
  void showsTheOldFormAndWritesTheNewOne() {
    var before =
        """
        <#it> owl:versionInfo "1" ; dct:hasVersion <#v1>, <#v2> ; dcat:hasVersion <#v2> ;
          dct:temporal [ schema:startDate "2026"^^xsd:gYear ;
            time:hasEnd [ time:inXSDDate "2026-05-01"^^xsd:date ] ] .
        """;
    var shown = read(graph(before));

    var graph =
        patched(
            before,
            "{'datasetVersion': '2', 'temporal': [{'start': '2025', 'end': '2026-05-01'}]}");

    assertThat(shown)
        .isEqualTo(
            json(
                """
                {'datasetVersion': '1', 'hasVersion': ['http://example.org/it#v1', 'http://example.org/it#v2'],
                 'temporal': [{'start': '2026', 'end': '2026-05-01'}]}
                """));
    assertIsomorphic(
        graph,
        """
        <#it> dcat:version "2" ; dct:hasVersion <#v1>, <#v2> ; dcat:hasVersion <#v2> ;
          dct:temporal [ dcat:startDate "2025"^^xsd:gYear ;
            time:hasEnd [ time:inXSDDate "2026-05-01"^^xsd:date ] ] .
        """);
  }

  @Test
  void looksInsideTheNodesThatOldFormsUse() {
    var graph =
        graph(
            """
            <#it> dcat:contactPoint [ vcard:fn "Loket" ;
                vcard:hasEmail [ vcard:value <mailto:a@b.nl> ] ;
                vcard:hasTelephone [ vcard:hasValue <tel:+31344> ] ] ;
              foaf:page [ a foaf:Document ; foaf:homepage <http://example.org/doc> ] ;
              dct:license [ skos:prefLabel "Open"@nl ; skos:exactMatch <http://example.org/l> ] ;
              dct:spatial [ locn:geometry [ geo:asWKT "POINT (1 2)"^^geo:wktLiteral ] ] .
            """);

    assertThat(read(graph))
        .isEqualTo(
            json(
                """
                {'contactPoint': [{'name': {'@none': 'Loket'}, 'email': 'mailto:a@b.nl',
                   'telephone': 'tel:+31344'}],
                 'documentation': [{'url': ['http://example.org/doc']}],
                 'license': {'label': {'nl': 'Open'}, 'url': ['http://example.org/l']},
                 'spatial': [{'geometry': 'POINT (1 2)'}]}
                """));
  }

  private static void assertIsomorphic(Graph graph, String turtle) {
    assertThat(graph.isIsomorphicWith(graph(turtle))).as("%s", graph).isTrue();
  }
}
