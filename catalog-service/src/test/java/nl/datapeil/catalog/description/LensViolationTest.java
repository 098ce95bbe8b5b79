package nl.datapeil.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a description, and how that is told.
class LensViolationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title                          | {'title': 5}
          title                          | {'title': ' '}
          title                          | {'title': ['a']}
          title.dutch_language           | {'title': {'dutch_language': 'x'}}
          title.nl                       | {'title': {'nl': 5}}
          title.nl                       | {'title': {'nl': '\\u0000'}}
          title.nl                       | {'title': {'nl': '\\ud800'}}
          keyword[1]                     | {'keyword': ['a', 5]}
          keyword.en[0]                  | {'keyword': {'en': ['']}}
          theme[1]                       | {'theme': ['ENVI', 'EN VI']}
          theme                          | {'theme': {'a': 1}}
          landingPage[0]                 | {'landingPage': ['javascript:alert(1)']}
          landingPage[0]                 | {'landingPage': ['https://']}
          landingPage[0]                 | {'landingPage': ['example.org']}
          relation[0]                    | {'relation': ['file:///etc/passwd']}
          relation[0]                    | {'relation': ['http://a b']}
          relation[0]                    | {'relation': ['http://a/<b>']}
          issued                         | {'issued': '2026-02-29'}
          issued                         | {'issued': '31-01-2026'}
          issued                         | {'issued': 2026}
          issued                         | {'issued': '2026-01-01T25:00:00'}
          temporalResolution             | {'temporalResolution': '1 dag'}
          spatialResolutionInMeters      | {'spatialResolutionInMeters': '10'}
          spatialResolutionInMeters      | {'spatialResolutionInMeters': -1}
          distribution[0].byteSize       | {'distribution': [{'byteSize': 1.5}]}
          distribution[0].byteSize       | {'distribution': [{'byteSize': 1e300}]}
          distribution[1]                | {'distribution': [{'title': 'a'}, 5]}
          distribution[1]                | {'distribution': [{'title': 'a'}, {}]}
          distribution[0].uri            | {'distribution': [{'uri': 'x', 'title': 'a'}]}
          distribution[1]                | {'distribution': [{'uri': 'urn:a', 'title': 'a'}, {'uri': 'urn:a', 'title': 'b'}]}
          distribution[0].checksum.value | {'distribution': [{'checksum': {'value': 'xyz'}}]}
          publisher                      | {'publisher': 'Gemeente Tiel'}
          contactPoint[0].email          | {'contactPoint': [{'email': 'nobody'}]}
          spatial[0].bbox                | {'spatial': [{'bbox': 'POINT 1 2'}]}
          spatial[0].bbox                | {'spatial': [{'bbox': {'type': 'Point', 'coordinates': ['a', 1]}}]}
          identifier[0]                  | {'identifier': [5]}
          """)
  void namesThePlaceOfWhatIsWrong(String field, String wanted) {
    assertThat(violations(wanted)).extracting(Violation::field).containsExactly(field);
  }

  @Test
  void reportsEverythingAtOnceAndChangesNothing() {
    var graph = Sample.graph("<#it> dct:title 'A'@nl .");
    var before = graph.find().toSet();

    var violations =
        Sample.write(graph, "{'title': 'B', 'issued': 'x', 'theme': ['a b', 'ENVI', 'c d']}");

    assertThat(violations)
        .extracting(Violation::field)
        .containsExactly("issued", "theme[0]", "theme[2]");
    assertThat(graph.find().toSet()).isEqualTo(before);
  }

  @Test
  void saysWhatIsWantedInBothLanguages() {
    var message = violations("{'issued': 'x'}").getFirst().message();

    assertThat(message.en()).startsWith("A date is wanted: 2026-01-31");
    assertThat(message.nl()).startsWith("Hier hoort een datum: 2026-01-31");
  }

  @ParameterizedTest
  @CsvSource({"licence,license", "Title,title", "accessurl,", "keywords,keyword", "zzzzzz,"})
  void proposesTheNearestNameForAnUnknownMember(String name, String nearest) {
    var message = violations("{'" + name + "': 'x'}").getFirst().message().en();

    assertThat(message)
        .contains(nearest == null ? "there are: title, description" : "mean `" + nearest + "`?");
  }

  @Test
  void looksForTheNameWhereItStands() {
    var violation = violations("{'distribution': {'accessUrl': 'https://a.nl'}}").getFirst();

    assertThat(violation.field()).isEqualTo("distribution.accessUrl");
    assertThat(violation.message().nl()).contains("`accessURL`");
  }

  @Test
  void takesWhatTheGraphHasHoweverWrong() {
    var graph =
        Sample.graph(
            "<#it> dct:title '', '"
                + "x".repeat(2000)
                + "'@nl ; dcat:landingPage <javascript:x> .");
    var before = graph.find().toSet();

    var violations = Sample.patch(graph, "{'datasetVersion': '1'}");

    assertThat(violations).isEmpty();
    assertThat(graph.find().toSet()).containsAll(before).hasSize(before.size() + 1);
  }

  @Test
  void limitsTextsAndLists() {
    assertThat(violations("{'title': '" + "x".repeat(1001) + "'}")).hasSize(1);
    assertThat(violations("{'description': '" + "x".repeat(10_000) + "'}")).isEmpty();
    assertThat(violations("{'description': '" + "x".repeat(10_001) + "'}")).hasSize(1);
    assertThat(violations("{'identifier': [" + "'x',".repeat(1000) + "'x']}")).hasSize(1);
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(violations("{'title': '" + "\uD83C\uDF33".repeat(1000) + "'}")).isEmpty();
  }

  private static List<Violation> violations(String wanted) {
    return Sample.write(GraphFactory.createDefaultGraph(), wanted);
  }
}
