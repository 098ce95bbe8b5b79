package nl.datapeil.privacy.subjectrequest.terms;

import static nl.datapeil.privacy.PrivacyProblem.EXTENSION_TOO_LATE;
import static nl.datapeil.privacy.PrivacyProblem.REQUEST_ANSWERED;
import static nl.datapeil.privacy.PrivacyProblem.REQUEST_STEP_MISSING;

import java.time.LocalDate;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.subjectrequest.terms.Course.Answer;
import nl.datapeil.privacy.subjectrequest.terms.Course.Decision;
import nl.datapeil.privacy.subjectrequest.terms.Course.Extension;
import nl.datapeil.privacy.subjectrequest.terms.Course.Finding;
import nl.datapeil.privacy.subjectrequest.terms.Course.Ground;
import nl.datapeil.privacy.subjectrequest.terms.Course.IdentityCheck;
import nl.datapeil.privacy.subjectrequest.terms.Course.Notice;
import nl.datapeil.privacy.subjectrequest.terms.Course.Outcome;

/// The order in which a request is handled, and what the law asks of each step. The limit is
/// counted anew after each.
public record RequestSteps(SubjectRequest request, DutchCalendar calendar) {
  public SubjectRequest corrected(Intake intake) {
    refuseWhenAnswered();
    return SubjectRequest.of(intake, course(), calendar);
  }

  public SubjectRequest identityAsked(IdentityCheck asked) {
    refuseWhenAnswered();
    if (course().awaitsIdentity()) {
      throw missing(
          "identity-evidence",
          "The last question is not answered yet.",
          "De vorige vraag is nog niet beantwoord.");
    }
    var in = new InputCheck();
    in.require(
        !asked.askedOn().isBefore(request.intake().receivedOn()),
        "askedOn",
        "is before the request was received",
        "ligt voor de ontvangst van het verzoek");
    in.refuseWhenWrong();
    return next(course().with(asked));
  }

  public SubjectRequest identityReceived(LocalDate receivedOn, boolean verified, String by) {
    refuseWhenAnswered();
    if (!course().awaitsIdentity()) {
      throw missing("identity-requests", "Nothing was asked.", "Er is niets gevraagd.");
    }
    var asked = course().identity().getLast();
    var in = new InputCheck();
    in.require(
        !receivedOn.isBefore(asked.askedOn()),
        "receivedOn",
        "is before it was asked",
        "ligt voor de dag van de vraag");
    in.refuseWhenWrong();
    return next(
        course()
            .received(
                new IdentityCheck(asked.askedOn(), asked.reason(), receivedOn, verified, by)));
  }

  public SubjectRequest extended(Extension extension) {
    refuseWhenAnswered();
    checkLength(extension);
    var last = request.limit().extendableUntil();
    if (course().extension() != null || (last != null && extension.toldOn().isAfter(last))) {
      throw EXTENSION_TOO_LATE.because(
          "An extension is told once, within the first period (GDPR art. 12(3)).",
          "Een verlenging wordt eenmaal gemeld, binnen de eerste termijn (AVG art. 12 lid 3).");
    }
    return next(course().with(extension));
  }

  private void checkLength(Extension extension) {
    var intake = request.intake();
    var most = intake.kind().mostExtension();
    var in = new InputCheck();
    var start = intake.receivedOn().plus(intake.kind().term());
    in.require(
        start.plus(extension.period()).isAfter(start)
            && !start.plus(extension.period()).isAfter(start.plus(most)),
        "period",
        "must be at most " + most,
        "mag hoogstens " + most + " zijn");
    in.require(
        !extension.toldOn().isBefore(intake.receivedOn()),
        "toldOn",
        "is before the request was received",
        "ligt voor de ontvangst van het verzoek");
    in.refuseWhenWrong();
  }

  public SubjectRequest found(List<Finding> findings) {
    refuseWhenAnswered();
    return next(course().with(findings));
  }

  public SubjectRequest decided(Decision decision) {
    refuseWhenAnswered();
    var in = new InputCheck();
    in.require(
        (decision.outcome() == Outcome.GRANTED) == (decision.ground() == null),
        "ground",
        "is required when not all is granted, and only then",
        "is verplicht als niet alles wordt toegewezen, en alleen dan");
    in.refuseWhenWrong();
    if (course().doubtsIdentity() && decision.ground() != Ground.NOT_IDENTIFIABLE_ART_12_2) {
      throw missing(
          "identity-evidence",
          "It is not sure who asks; only a refusal for that reason is possible.",
          "Niet zeker is wie het vraagt; alleen een weigering om die reden kan.");
    }
    if (decision.outcome() != Outcome.REFUSED
        && request.intake().kind().needsFindings()
        && course().findings().isEmpty()) {
      throw missing(
          "findings",
          "Record first where was looked, and what was found there.",
          "Leg eerst vast waar is gezocht en wat daar is gevonden.");
    }
    return next(course().with(decision));
  }

  public SubjectRequest answered(Answer answer) {
    refuseWhenAnswered();
    var decision = course().decision();
    if (decision == null) {
      throw missing("decision", "Nothing was decided yet.", "Er is nog niets besloten.");
    }
    var in = new InputCheck();
    in.require(
        decision.outcome() == Outcome.GRANTED || answer.remediesTold(),
        "remediesTold",
        "must be true: a refusal names objection, appeal and the supervisor (GDPR art. 12(4))",
        "moet true zijn: een weigering noemt bezwaar, beroep en de toezichthouder (AVG art. 12"
            + " lid 4)");
    in.require(
        !answer.sentOn().isBefore(LocalDate.ofInstant(decision.at(), calendar.zone())),
        "sentOn",
        "is before the day of the decision",
        "ligt voor de dag van het besluit");
    in.refuseWhenWrong();
    return next(course().with(answer));
  }

  /// Also after the answer: recipients are told of what was changed.
  public SubjectRequest noticed(Notice notice) {
    var decision = course().decision();
    if (decision == null || decision.outcome() == Outcome.REFUSED) {
      throw missing("decision", "Nothing was granted.", "Er is niets toegewezen.");
    }
    return next(course().with(notice));
  }

  private SubjectRequest next(Course after) {
    return SubjectRequest.of(request.intake(), after, calendar);
  }

  private Course course() {
    return request.course();
  }

  private void refuseWhenAnswered() {
    if (course().answer() != null) {
      throw REQUEST_ANSWERED.because(
          "The request was answered; only recipients can still be told.",
          "Het verzoek is beantwoord; alleen ontvangers kunnen nog worden ingelicht.");
    }
  }

  private static ProblemException missing(String step, String en, String nl) {
    return REQUEST_STEP_MISSING.because(
        en.replace("%", "%%") + " (%s)", nl.replace("%", "%%") + " (%s)", step);
  }
}
