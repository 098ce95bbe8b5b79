package nl.datapeil.privacy.breach.terms;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.breach.BreachJson;
import nl.datapeil.privacy.breach.terms.Impact.Data;
import nl.datapeil.privacy.breach.terms.Impact.DataType;
import nl.datapeil.privacy.breach.terms.Impact.Identification;
import nl.datapeil.privacy.breach.terms.Impact.Loss;
import nl.datapeil.privacy.breach.terms.Severity.Level;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityTest {
  /// The published cases: the kind of data, and what their context adds or takes away.
  private static final Map<String, Data> CASES =
      Map.ofEntries(
          Map.entry("klantenlijst supermarkt", data(DataType.SIMPLE, 0)),
          Map.entry("klantenlijst luxegoederen", data(DataType.SIMPLE, 1)),
          Map.entry("bezorgadressen seksboekhandel", data(DataType.SIMPLE, 2)),
          Map.entry("lijst undercoveragenten", data(DataType.SIMPLE, 3)),
          Map.entry("belgeschiedenis 1 week", data(DataType.BEHAVIOURAL, 0)),
          Map.entry("belgeschiedenis 1 jaar", data(DataType.BEHAVIOURAL, 1)),
          Map.entry("bellers psychologische hulplijn", data(DataType.BEHAVIOURAL, 2)),
          Map.entry("bankbrief zonder inhoud", data(DataType.FINANCIAL, -2)),
          Map.entry("volledige creditcardgegevens", data(DataType.FINANCIAL, 1)),
          Map.entry("algemene bloedtest gedaan", data(DataType.SENSITIVE, -3)),
          Map.entry("feit bloedtest op SEH", data(DataType.SENSITIVE, -2)),
          Map.entry("test op specifieke ziekte", data(DataType.SENSITIVE, -1)),
          Map.entry("uitslag test", data(DataType.SENSITIVE, 0)));

  @Test
  void scoresThePublishedCases() throws IOException {
    var published = enisa().get("dpc_voorbeelden");

    assertThat(published).isNotEmpty();
    for (var one : published) {
      var name = one.get("geval").asText();
      assertThat(requireNonNull(CASES.get(name), name).score())
          .as(name)
          .isEqualTo(one.get("dpc").asInt());
    }
  }

  @Test
  void usesThePublishedNumbers() throws IOException {
    var enisa = enisa();

    assertThat(List.of(Identification.values()))
        .extracting(i -> i.quarters / 4.0)
        .containsExactlyElementsOf(doubles(enisa.get("EI")));
    assertThat(List.of(Loss.values()))
        .extracting(l -> l.quarters / 4.0)
        .containsExactlyElementsOf(doubles(enisa.get("CB").get("vertrouwelijkheid")));
    assertThat(List.of(DataType.values()))
        .extracting(t -> (double) data(t, 0).score())
        .containsExactlyElementsOf(doubles(enisa.get("DPC")).subList(0, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "SIMPLE, 0, NEGLIGIBLE, NONE, NONE, NONE, false, 0.25, LOW",
    "BEHAVIOURAL, 0, SIGNIFICANT, LIMITED, NONE, NONE, false, 1.75, LOW",
    "BEHAVIOURAL, 0, MAXIMUM, NONE, NONE, NONE, false, 2.0, MEDIUM",
    "FINANCIAL, 0, SIGNIFICANT, FULL, NONE, NONE, false, 2.75, MEDIUM",
    "FINANCIAL, 0, MAXIMUM, NONE, NONE, NONE, false, 3.0, HIGH",
    "FINANCIAL, 0, MAXIMUM, LIMITED, LIMITED, LIMITED, false, 3.75, HIGH",
    "FINANCIAL, 0, MAXIMUM, FULL, NONE, NONE, true, 4.0, VERY_HIGH",
    "SENSITIVE, 3, MAXIMUM, FULL, FULL, FULL, true, 6.0, VERY_HIGH",
    "SIMPLE, -3, MAXIMUM, NONE, NONE, NONE, false, 1.0, LOW"
  })
  void multipliesDataByIdentificationAndAddsTheCircumstances(
      DataType type,
      int correction,
      Identification identification,
      Loss confidentiality,
      Loss integrity,
      Loss availability,
      boolean malicious,
      double score,
      Level level) {
    var impact =
        new Impact(
            List.of(data(type, correction)),
            identification,
            confidentiality,
            integrity,
            availability,
            malicious);

    assertThat(impact.dataScore() * identification.quarters + impact.circumstances())
        .isEqualTo((int) (score * 4));
    assertThat(Level.ofQuarters((int) (score * 4))).isEqualTo(level);
  }

  @Test
  void countsTheKindOfDataThatWeighsMost() {
    var impact =
        new Impact(
            List.of(data(DataType.FINANCIAL, 0), data(DataType.SENSITIVE, -3)),
            Identification.MAXIMUM,
            Loss.NONE,
            Loss.NONE,
            Loss.NONE,
            false);

    assertThat(impact.dataScore()).isEqualTo(3);
  }

  @Test
  void flagsWhatTheScoreLeavesOut() {
    var severity = requireNonNull(BreachFixtures.complete().severity());

    assertThat(severity.score()).isEqualTo(3.5);
    assertThat(severity.level()).isEqualTo(Level.HIGH);
    assertThat(severity.moreThan100People()).isTrue();
    assertThat(severity.unintelligible()).isFalse();
  }

  @Test
  void isUnknownUntilTheImpactIsJudged() {
    assertThat(BreachFixtures.first().severity()).isNull();
  }

  @Test
  void flagsUnintelligibleData() {
    ObjectNode draft =
        BreachJson.complete(BreachFixtures.DISCOVERED)
            .put("unintelligible", "YES")
            .put("subjectsMin", 1)
            .put("subjectsMax", 100);

    var severity = requireNonNull(Severity.of(BreachFixtures.facts(draft)));

    assertThat(severity.unintelligible()).isTrue();
    assertThat(severity.moreThan100People()).isFalse();
  }

  private static Data data(DataType type, int correction) {
    return new Data(type, correction, null);
  }

  private static List<Double> doubles(JsonNode node) {
    return node.valueStream().map(JsonNode::asDouble).toList();
  }

  private static JsonNode enisa() throws IOException {
    return new YAMLMapper()
        .readTree(Shared.path("standards/privacy/legal/enisa_ernst.yaml").toFile());
  }
}
