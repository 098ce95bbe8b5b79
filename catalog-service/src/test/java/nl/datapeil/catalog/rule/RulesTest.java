package nl.datapeil.catalog.rule;

import static java.util.Objects.requireNonNull;
import static nl.datapeil.catalog.rule.RuleFixtures.graph;
import static nl.datapeil.catalog.rule.RuleFixtures.judged;
import static nl.datapeil.catalog.rule.RuleFixtures.spoilt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import nl.datapeil.testkit.Shared;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  /// A defect, the rule that must find it and no other, where, and what it must propose.
  record Defect(
      String from, String to, Severity severity, String rule, String field, String proposal) {
    static Defect of(String line) {
      var cells = line.split("\t", -1);
      return new Defect(
          cells[0], cells[1], Severity.valueOf(cells[2]), cells[3], cells[4], cells[5]);
    }
  }

  static List<Defect> defects() throws IOException {
    try (var file = RulesTest.class.getResourceAsStream("defects.tsv")) {
      return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Defect::of)
          .toList();
    }
  }

  @Test
  void hasNothingAgainstWhatIsInOrder() {
    var report = judged(graph(RuleFixtures.conformant()));

    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Conformity.CONFORMS);
    assertThat(report.checked())
        .containsEntry("Catalog", 1)
        .containsEntry("Dataset", 1)
        .containsEntry("Distribution", 1)
        .containsEntry("DataService", 1)
        .containsEntry("CatalogRecord", 1)
        .containsEntry("DatasetSeries", 0);
  }

  @ParameterizedTest
  @MethodSource("defects")
  void findsEachDefectByTheRuleMeantAlone(Defect defect) {
    var findings = judged(spoilt(defect.from(), defect.to())).findings();

    assertThat(findings).extracting(Finding::rule).containsOnly(defect.rule());
    var finding = findings.getFirst();
    assertThat(finding.severity()).isEqualTo(defect.severity());
    if (!defect.field().equals("?")) {
      assertThat(finding.field()).isEqualTo(defect.field());
    }
    if (defect.proposal().isEmpty()) {
      assertThat(finding.fix()).isNull();
    } else {
      assertThat(proposals(finding)).contains(defect.proposal());
    }
  }

  @Test
  void allowsOneContactPointOnlyByRelease300() {
    var graph =
        spoilt(
            "dcat:contactPoint :loket ; dcat:distribution",
            "dcat:contactPoint :loket, [ a vcard:Kind ; vcard:hasURL <https://example.org/> ] ;"
                + " dcat:distribution");

    var old = Rules.check(graph, Profile.NL_300, RuleFixtures.LISTS, RuleFixtures.TODAY);

    assertThat(old.findings())
        .extracting(Finding::rule)
        .containsExactly("NL-DATASET-CONTACT-POINT-MAX");
    assertThat(judged(graph).conforms()).isTrue();
  }

  @Test
  void takesACatalogueForNoCatalogueAndSaysSo() {
    var report =
        judged(RuleFixtures.of(":c a dcat:Catalogue ; dct:title \"Titel\"@nl ; dcat:dataset :d ."));

    assertThat(report.verdict()).isEqualTo(Conformity.NOT_CHECKED);
    assertThat(report.findings())
        .anySatisfy(finding -> {
          assertThat(finding.rule()).isEqualTo("NL-CLASS-UNKNOWN");
          assertThat(proposals(finding)).containsExactly("http://www.w3.org/ns/dcat#Catalog");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"dataset-records-example_1_1.ttl", "dataservice-records-example_1_1.ttl"})
  void neverPassesWhatItDidNotCheck(String example) {
    var file = Shared.path("standards/dcat/examples/nl-bblock/" + example);

    var report = judged(RDFDataMgr.loadGraph(file.toUri().toString()));

    assertThat(report.verdict()).isEqualTo(Conformity.NOT_CHECKED);
    assertThat(report.findings())
        .extracting(Finding::rule)
        .contains("NL-NOTHING-CHECKED", "NL-TYPE-MISSING");
  }

  @Test
  void demandsNoDescriptionOfValuesFromElsewhereUnlessAsked() {
    var graph = graph(RuleFixtures.conformant());

    var strict =
        Rules.check(graph, Profile.NL_301, RuleFixtures.LISTS, RuleFixtures.TODAY, Scope.COMPLETE);

    assertThat(judged(graph).conforms()).isTrue();
    assertThat(strict.verdict()).isEqualTo(Conformity.VIOLATES);
    assertThat(strict.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.part().range())
        .hasSize(strict.results().values().stream().mapToInt(Report.Tally::violations).sum());
  }

  @Test
  void givesEachRuleAnIdOfItsOwn() {
    var ids = Rules.all().stream().map(Rule::id).toList();

    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(ids).allMatch(id -> id.matches("(AP|NL|HVD)(-[A-Z0-9]+)+"));
    assertThat(Rules.all())
        .allSatisfy(
            rule -> assertThat(List.of(rule.text().en(), rule.text().nl())).doesNotContain(""));
  }

  @Test
  void judgesRubbishWithoutFailing() {
    var report =
        judged(
            RuleFixtures.of(
                """
                :a a dcat:Dataset, :a, "dcat:Dataset", [] ; dct:title :a, [], 5 ; dcat:distribution :a ;
                  dct:publisher :a ; dcat:contactPoint :a ; dct:issued :a, "x"^^xsd:date ;
                  dcat:theme [], "x" ; dct:license :a ; dct:temporal :a ; dcat:startDate [] ;
                  dcat:inSeries :a ; foaf:primaryTopic :a ; dcatap:applicableLegislation :a, "y" .
                :a a dcat:DatasetSeries, dcat:CatalogRecord, dcat:Distribution, vcard:Kind .
                """));

    assertThat(report.verdict()).isEqualTo(Conformity.VIOLATES);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 100_000})
  void findsATelephoneNumberThatIsTooLong(int digits) {
    var findings =
        judged(
                RuleFixtures.of(
                    """
                    :a a dcat:Dataset ; dcat:contactPoint :b .
                    :b a vcard:Kind ; vcard:hasTelephone "%s" .
                    """
                        .formatted("1".repeat(digits))))
            .findings();

    assertThat(findings).extracting(Finding::rule).anyMatch(id -> id.endsWith("TELEPHONE-FORM"));
  }

  private static List<String> proposals(Finding finding) {
    var fix = requireNonNull(finding.fix(), finding.toString());
    return fix.proposals().stream().map(Fix.Proposal::value).toList();
  }
}
