package nl.datapeil.privacy.subjectrequest.terms;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.deadline.WorkingDays;
import nl.datapeil.privacy.subjectrequest.terms.Course.Answer;
import nl.datapeil.privacy.subjectrequest.terms.Course.Decision;
import nl.datapeil.privacy.subjectrequest.terms.Course.Extension;
import nl.datapeil.privacy.subjectrequest.terms.Course.Finding;
import nl.datapeil.privacy.subjectrequest.terms.Course.Ground;
import nl.datapeil.privacy.subjectrequest.terms.Course.IdentityCheck;
import nl.datapeil.privacy.subjectrequest.terms.Course.Outcome;
import nl.datapeil.privacy.subjectrequest.terms.Course.Source;
import nl.datapeil.privacy.subjectrequest.terms.Intake.Channel;
import org.jspecify.annotations.Nullable;

/// Requests received on Thursday 5 March 2026; a month later is Easter Sunday.
final class RequestFixtures {
  private static final DutchCalendar CALENDAR =
      new DutchCalendar(new WorkingDays(Set.of()), ZoneId.of("Europe/Amsterdam"));
  static final LocalDate RECEIVED = LocalDate.parse("2026-03-05");
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final String LOG = "https://a.example/processing-log";

  private RequestFixtures() {}

  static SubjectRequest request(RequestKind kind) {
    var intake = new Intake(kind, RECEIVED, Channel.LETTER, null, List.of());
    return SubjectRequest.received(intake, CALENDAR);
  }

  static RequestSteps steps(SubjectRequest request) {
    return new RequestSteps(request, CALENDAR);
  }

  static IdentityCheck check(String askedOn) {
    return new IdentityCheck(date(askedOn), "Ander adres", null, null, "petra");
  }

  static Extension extension(String period, String toldOn) {
    return new Extension(Period.parse(period), "Zeven systemen", date(toldOn), "petra");
  }

  static Finding finding() {
    return new Finding(Source.PROCESSING_LOG, LOG, true, null, "petra", NOW);
  }

  static Decision decision(Outcome outcome, @Nullable Ground why) {
    return new Decision(outcome, why, "Daarom", "carla", NOW);
  }

  static Answer answer(String sentOn, boolean remediesTold) {
    return new Answer(date(sentOn), "brief", remediesTold, "petra");
  }

  static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  static Object refusal(Callable<SubjectRequest> step) {
    return problem(step).type();
  }

  static List<String> wrongFields(Callable<SubjectRequest> step) {
    return problem(step).violations().stream().map(ProblemException.Violation::field).toList();
  }

  private static ProblemException problem(Callable<SubjectRequest> step) {
    return catchThrowableOfType(ProblemException.class, step::call);
  }
}
