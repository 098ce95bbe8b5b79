package nl.datapeil.privacy.decision.rules;

import static nl.datapeil.privacy.activity.terms.TermsFixtures.RESIDENTS;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.recordLevel;
import static nl.datapeil.privacy.activity.terms.TermsFixtures.terms;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.approved;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.column;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.decide;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.duties;
import static nl.datapeil.privacy.decision.rules.RulesFixtures.residents;
import static nl.datapeil.privacy.policy.rules.Sensitivity.NONE;
import static nl.datapeil.privacy.policy.rules.Sensitivity.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import nl.datapeil.privacy.policy.rules.Duty.AggregatesOnly;
import nl.datapeil.privacy.policy.rules.Duty.FinestGranularity;
import nl.datapeil.privacy.policy.rules.Duty.Generalise;
import nl.datapeil.privacy.policy.rules.Duty.Log;
import nl.datapeil.privacy.policy.rules.Duty.Pseudonymise;
import nl.datapeil.privacy.policy.rules.Duty.SmallestGroup;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRulesTest {
  private static final String OTHER = "https://catalog.example/datasets/other";
  private static final Question.Column BIRTH_DATE = column("birth_date", PERSONAL);

  @Test
  void permitsWhatAnApprovedActivityCoversWithItsObligations() {
    var verdict = decide(approved(terms()), BIRTH_DATE);

    assertThat(duties(verdict))
        .containsExactly(
            new Generalise("YEAR"), new SmallestGroup(10), new AggregatesOnly(), new Log());
  }

  @ParameterizedTest
  @CsvSource({"bsn,NATIONAL_ID", "name,PERSONAL"})
  void pseudonymisesWhatTheActivitySaysAndANationalIdAlways(String name, Sensitivity sensitivity) {
    assertThat(duties(decide(approved(terms()), column(name, sensitivity))))
        .contains(new Pseudonymise(null));
  }

  @Test
  void letsRecordsLeaveWhenTheActivitySays() {
    var verdict = decide(approved(recordLevel()), BIRTH_DATE);

    assertThat(duties(verdict))
        .contains(new SmallestGroup(5), new FinestGranularity(Granularity.DISTRICT))
        .doesNotContain(new AggregatesOnly());
  }

  @Test
  void treatsAPlainColumnAsTheActivitySays() {
    var verdict = decide(approved(terms()), column("birth_date", NONE));

    assertThat(duties(verdict)).contains(new Generalise("YEAR"));
  }

  @Test
  void permitsUnlistedColumnsThatTellNothingOfPeople() {
    var verdict = decide(approved(terms()), column("street_length", NONE));

    assertThat(duties(verdict)).containsExactly(new Log());
  }

  @Test
  void guardsGroupsOfADatasetAboutPeopleEvenWhenOnlyCounted() {
    var counted = new Question.Dataset(RESIDENTS, Access.CLOSED, true, List.of());

    var verdict = decide(approved(terms()), counted);

    assertThat(duties(verdict))
        .containsExactly(new SmallestGroup(10), new AggregatesOnly(), new Log());
  }

  @Test
  void letsOpenDataAboutNoOneBeJoined() {
    var trees = new Question.Dataset(OTHER, Access.OPEN, false, List.of(column("geometry", NONE)));

    var verdict = decide(approved(terms()), residents(BIRTH_DATE), trees);

    assertThat(verdict).isInstanceOf(Permit.class);
  }
}
