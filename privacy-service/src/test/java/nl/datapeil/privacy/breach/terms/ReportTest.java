package nl.datapeil.privacy.breach.terms;

import static nl.datapeil.privacy.breach.terms.BreachFixtures.NOW;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.at;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.authority;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.complete;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.first;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.report;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import nl.datapeil.privacy.breach.terms.Handling.ReportKind;
import nl.datapeil.privacy.breach.terms.Report.Rubric;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void saysWhatIsStillMissing() {
    var report = Report.of(first(), "Gemeente");

    assertThat(report.complete()).isFalse();
    assertThat(report.kind()).isEqualTo(ReportKind.INITIAL);
    assertThat(report.missing())
        .containsExactly(
            "contact",
            "startedAt",
            "endedAt",
            "dataCategories",
            "records",
            "subjectGroups",
            "subjectsMin",
            "subjectsMax",
            "unintelligible",
            "consequences",
            "damage",
            "severity",
            "informed",
            "measuresTaken",
            "crossBorder");
  }

  @Test
  void isCompleteOnceAllIsKnownAndDecided() {
    var breach = at(NOW, complete()).adviceAsked("petra");

    var report = Report.of(at(NOW, breach).decided(subjects(true)), "Gemeente");

    assertThat(report.missing()).isEmpty();
    assertThat(report.complete()).isTrue();
  }

  @Test
  void isAFollowUpAfterTheFirstReport() {
    var breach = at(NOW, first()).adviceAsked("petra");
    breach = at(NOW, breach).decided(authority(true));

    breach = at(NOW, breach).reported(report(ReportKind.INITIAL, false, NOW));

    var report = Report.of(breach, "Gemeente");
    assertThat(report.kind()).isEqualTo(ReportKind.FOLLOW_UP);
    assertThat(report.rubrics().getFirst().answers())
        .filteredOn(answer -> answer.code().equals("originalNumber"))
        .extracting(Report.Answer::value)
        .containsExactly("AP-1");
  }

  @Test
  void hasTheRubricsOfTheOfficialForm() throws IOException {
    var form =
        new YAMLMapper()
            .readTree(Shared.path("standards/privacy/legal/datalek_meldformulier.yaml").toFile())
            .get("rubrieken");

    var rubrics = Report.of(first(), "Gemeente").rubrics();

    assertThat(rubrics).extracting(Rubric::number).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(form).hasSameSizeAs(rubrics);
  }
}
