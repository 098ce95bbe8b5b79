package nl.datapeil.catalog.quality.score;

import static nl.datapeil.catalog.quality.score.FactsFixtures.ACCESS;
import static nl.datapeil.catalog.quality.score.FactsFixtures.DOWNLOAD;
import static nl.datapeil.catalog.quality.score.FactsFixtures.LISTS;
import static nl.datapeil.catalog.quality.score.FactsFixtures.facts;
import static nl.datapeil.catalog.quality.score.FactsFixtures.first;
import static nl.datapeil.catalog.quality.score.FactsFixtures.json;
import static nl.datapeil.catalog.quality.score.FactsFixtures.perfect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
  @Test
  void hasThePointsOfMqa() {
    var sum = Arrays.stream(Metric.values()).mapToInt(Metric::points).sum();

    assertThat(sum).isEqualTo(Metric.MAX).isEqualTo(405);
  }

  @Test
  void givesAPerfectDescriptionEveryPoint() {
    var assessment = Scoring.of(facts(perfect()));

    assertThat(assessment.lacking()).isEmpty();
    assertThat(assessment.score()).isEqualTo(405);
    assertThat(assessment.measured()).isEqualTo(405);
    assertThat(assessment.rating()).isEqualTo(Rating.EXCELLENT);
    assertThat(assessment.points(Dimension.INTEROPERABILITY)).isEqualTo(110);
  }

  @ParameterizedTest
  @CsvSource({
    "KEYWORD, keyword",
    "THEME, theme",
    "SPATIAL, spatial",
    "TEMPORAL, temporal",
    "CONTACT, contactPoint",
    "PUBLISHER, publisher",
    "ISSUED, issued",
    "MODIFIED, modified"
  })
  void takesThePointsOfOneMetricForWhatADatasetDoesNotSay(Metric metric, String member) {
    var typed = perfect();
    typed.remove(member);

    var assessment = Scoring.of(facts(typed));

    assertThat(assessment.lacking()).containsExactly(metric);
    assertThat(assessment.score()).isEqualTo(405 - metric.points());
  }

  @ParameterizedTest
  @CsvSource({
    "rights, 5",
    "byteSize, 5",
    "license, 30",
    "downloadURL, 50",
    "accessURL, 50",
    "mediaType, 20",
    "format, 30"
  })
  void takesThePointsForWhatADistributionDoesNotSay(String member, int points) {
    var typed = perfect();
    first(typed).remove(member);

    assertThat(Scoring.of(facts(typed)).score()).isEqualTo(405 - points);
  }

  @Test
  void takesABlankTextForNothing() {
    var typed = perfect();
    typed.set("keyword", json("{'nl': ['  ']}"));

    assertThat(Scoring.of(facts(typed)).lacking()).containsExactly(Metric.KEYWORD);
  }

  @Test
  void countsAccessRightsOfOnesOwnForHalf() {
    var typed = perfect().put("accessRights", "https://example.org/openbaar");

    assertThat(Scoring.of(facts(typed)).lacking()).containsExactly(Metric.ACCESS_RIGHTS_LISTED);
  }

  @Test
  void countsViolationsAgainstConformance() {
    var typed = perfect();

    var assessment = Scoring.of(facts(typed).with(typed, 2));

    assertThat(assessment.lacking()).containsExactly(Metric.CONFORMANCE);
  }

  @Test
  void doesNotMeasureALinkThatWasNotChecked() {
    var assessment = Scoring.of(facts(perfect(), Map.of(DOWNLOAD, Link.WORKING)));

    assertThat(assessment.of(Metric.ACCESS_LINK).isMeasured()).isFalse();
    assertThat(assessment.of(Metric.ACCESS_LINK).why()).isNotNull();
    assertThat(assessment.score()).isEqualTo(355);
    assertThat(assessment.measured()).isEqualTo(355);
    assertThat(assessment.atMost()).isEqualTo(405);
    assertThat(assessment.lacking()).isEmpty();
  }

  @Test
  void tellsTheStatusOfABrokenLink() {
    var broken = new Link(Link.State.BROKEN, 404);
    var assessment = Scoring.of(facts(perfect(), Map.of(ACCESS, broken, DOWNLOAD, Link.WORKING)));

    var judged = assessment.of(Metric.ACCESS_LINK);

    assertThat(judged.value()).isEqualTo(404);
    assertThat(judged.field()).isEqualTo("distribution[0].accessURL[0]");
    assertThat(judged.missing()).isEqualTo(50);
  }

  @Test
  void countsOneBrokenLinkAmongManyAndNoUnknownOneAsWorking() {
    var typed = perfect();
    first(typed).putArray("accessURL").add(ACCESS).add("https://data.example.org/2");
    var unknown = Scoring.of(facts(typed));
    var broken = Map.of("https://data.example.org/2", new Link(Link.State.BROKEN, null));

    assertThat(unknown.of(Metric.ACCESS_LINK).isMeasured()).isFalse();
    assertThat(Scoring.of(facts(typed, broken)).of(Metric.ACCESS_LINK).missing()).isEqualTo(50);
  }

  @Test
  void judgesTheBestDistribution() {
    var typed = perfect();
    ObjectNode poor = json("{'accessURL': ['https://data.example.org/pdf']}");
    typed.withArray("distribution").insert(0, poor);

    var assessment = Scoring.of(facts(typed));

    assertThat(assessment.distribution()).isEqualTo(1);
    assertThat(assessment.score()).isEqualTo(405);
  }

  @Test
  void missesADistributionOfOpenDataButNotOfClosed() {
    var typed = perfect();
    typed.remove("distribution");

    var open = Scoring.of(facts(typed));
    var closed = Scoring.of(new Facts(typed, false, 0, Map.of(), LISTS));

    assertThat(open.measured()).isEqualTo(405);
    assertThat(open.score()).isEqualTo(closed.score());
    assertThat(closed.measured()).isEqualTo(closed.score());
    assertThat(closed.distribution()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "http://publications.europa.eu/resource/authority/file-type/PDF, false, false",
    "http://publications.europa.eu/resource/authority/file-type/XLSX, true, false",
    "http://publications.europa.eu/resource/authority/file-type/GEOJSON, true, true",
    "http://publications.europa.eu/resource/authority/file-type/PNG, false, true",
    "CSV, true, true"
  })
  void knowsWhatMachinesReadAndWhoOwnsIt(String format, boolean readable, boolean open) {
    var typed = perfect();
    first(typed).put("format", format).remove("mediaType");

    var assessment = Scoring.of(facts(typed));

    assertThat(assessment.of(Metric.MACHINE_READABLE).value()).isEqualTo(readable);
    assertThat(assessment.of(Metric.OPEN_FORMAT).value()).isEqualTo(open);
  }

  @Test
  void doesNotJudgeAFormatItHasNeverHeardOf() {
    var typed = perfect();
    first(typed)
        .put("format", "http://publications.europa.eu/resource/authority/file-type/AKN4EU")
        .remove("mediaType");

    assertThat(Scoring.of(facts(typed)).of(Metric.MACHINE_READABLE).isMeasured()).isFalse();
  }

  @Test
  void knowsALicenceInAnySpellingOfTheList() {
    var typed = perfect();
    first(typed).put("license", "http://creativecommons.org/publicdomain/zero/1.0/");
    var own = perfect();
    first(own).put("license", "https://example.org/licentie");

    assertThat(Scoring.of(facts(typed)).score()).isEqualTo(405);
    assertThat(Scoring.of(facts(own)).lacking()).containsExactly(Metric.KNOWN_LICENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "405, EXCELLENT",
    "351, EXCELLENT",
    "350, GOOD",
    "221, GOOD",
    "220, SUFFICIENT",
    "121, SUFFICIENT",
    "120, BAD",
    "0, BAD"
  })
  void hasTheRatingsOfMqa(int score, Rating rating) {
    assertThat(Rating.of(score)).isEqualTo(rating);
  }

  @Test
  void saysHowCompleteADescriptionIs() {
    var typed = json("{'title': {'nl': 'x'}, 'distribution': [{'accessURL': ['https://e.org']}]}");

    var completeness = Completeness.of(typed);

    assertThat(completeness.percent()).isEqualTo(100 * 3 / 24);
    assertThat(completeness.lacking()).contains("description", "distribution[0].license");
  }
}
