package nl.datapeil.privacy.subjectrequest.terms;

import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.answer;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.check;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.date;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.decision;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.finding;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.refusal;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.request;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.steps;
import static nl.datapeil.privacy.subjectrequest.terms.RequestFixtures.wrongFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.datapeil.privacy.PrivacyProblem;
import nl.datapeil.privacy.subjectrequest.terms.Course.Ground;
import nl.datapeil.privacy.subjectrequest.terms.Course.Notice;
import nl.datapeil.privacy.subjectrequest.terms.Course.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStepsTest {
  @Test
  void asksIdentityInTurn() {
    var request = request(RequestKind.ACCESS);
    var asked = steps(request).identityAsked(check("2026-03-09"));

    assertThat(refusal(() -> steps(asked).identityAsked(check("2026-03-10"))))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
    assertThat(refusal(() -> steps(request).identityReceived(date("2026-03-10"), true, "petra")))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
    assertThat(wrongFields(() -> steps(request).identityAsked(check("2026-03-04"))))
        .containsExactly("askedOn");
    assertThat(wrongFields(() -> steps(asked).identityReceived(date("2026-03-08"), true, "petra")))
        .containsExactly("receivedOn");
  }

  @Test
  void refusesWhoCannotBeIdentifiedAndNothingElse() {
    var asked = steps(request(RequestKind.ERASURE)).identityAsked(check("2026-03-09"));
    var doubtful = steps(asked).identityReceived(date("2026-03-10"), false, "petra");

    for (var request : List.of(asked, doubtful)) {
      assertThat(refusal(() -> steps(request).decided(decision(Outcome.GRANTED, null))))
          .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
      var refused =
          steps(request).decided(decision(Outcome.REFUSED, Ground.NOT_IDENTIFIABLE_ART_12_2));
      assertThat(refused.status()).isEqualTo("DECIDED");
    }
  }

  @Test
  void grantsAccessOnlyAfterLooking() {
    var request = request(RequestKind.ACCESS);

    assertThat(refusal(() -> steps(request).decided(decision(Outcome.GRANTED, null))))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
    var found = steps(request).found(List.of(finding()));
    assertThat(steps(found).decided(decision(Outcome.GRANTED, null)).status()).isEqualTo("DECIDED");
    assertThat(found.links()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void wantsAGroundWhenNotAllIsGranted(Outcome outcome) {
    var wrong = outcome == Outcome.GRANTED ? Ground.NO_DATA : null;

    assertThat(
            wrongFields(
                () -> steps(request(RequestKind.ERASURE)).decided(decision(outcome, wrong))))
        .containsExactly("ground");
  }

  @Test
  void answersWithTheRemediesWhenNotAllIsGranted() {
    var request = request(RequestKind.ERASURE);
    var refused = steps(request).decided(decision(Outcome.REFUSED, Ground.EXEMPTION_ART_17_3));

    assertThat(refusal(() -> steps(request).answered(answer("2026-04-01", true))))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
    assertThat(wrongFields(() -> steps(refused).answered(answer("2026-04-01", false))))
        .containsExactly("remediesTold");
    assertThat(steps(refused).answered(answer("2026-04-01", true)).status()).isEqualTo("ANSWERED");
  }

  @Test
  void tellsRecipientsAlsoAfterTheAnswerAndChangesNothingElse() {
    var decided = steps(request(RequestKind.ERASURE)).decided(decision(Outcome.GRANTED, null));
    var answered = steps(decided).answered(answer("2026-04-01", false));
    var notice = new Notice("Zorgkantoor", date("2026-04-02"), null, "petra");

    assertThat(steps(answered).noticed(notice).course().notices()).containsExactly(notice);
    assertThat(refusal(() -> steps(answered).found(List.of(finding()))))
        .isEqualTo(PrivacyProblem.REQUEST_ANSWERED);
    assertThat(refusal(() -> steps(request(RequestKind.ERASURE)).noticed(notice)))
        .isEqualTo(PrivacyProblem.REQUEST_STEP_MISSING);
  }
}
