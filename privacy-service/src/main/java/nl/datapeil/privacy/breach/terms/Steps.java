package nl.datapeil.privacy.breach.terms;

import static nl.datapeil.privacy.PrivacyProblem.BREACH_ADVICE_NOT_ASKED;
import static nl.datapeil.privacy.PrivacyProblem.BREACH_UNDECIDED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.breach.terms.Entry.Step;
import nl.datapeil.privacy.breach.terms.Handling.Advice;
import nl.datapeil.privacy.breach.terms.Handling.AuthorityDecision;
import nl.datapeil.privacy.breach.terms.Handling.AuthorityReport;
import nl.datapeil.privacy.breach.terms.Handling.Closure;
import nl.datapeil.privacy.breach.terms.Handling.Communication;
import nl.datapeil.privacy.breach.terms.Handling.ReportKind;
import nl.datapeil.privacy.breach.terms.Handling.SubjectsDecision;

/// The order in which a breach is handled: advice is asked, then it is decided whom to tell, they
/// are told, and it is closed. A later decision replaces an earlier one, which stays in the
/// history.
public record Steps(Breach breach, Instant now) {
  public Breach adviceAsked(String by) {
    return breach.next(
        breach.handling().asked(now), entry(now, by, Step.ADVICE_ASKED, "Advies FG gevraagd"));
  }

  public Breach advised(String text, String by) {
    var advice = new Advice(text, by, now);
    return breach.next(breach.handling().with(advice), entry(now, by, Step.ADVISED, text));
  }

  public Breach decided(AuthorityDecision decision) {
    refuseUnlessAdviceIsAsked();
    if (!decision.report() && breach.severity() == null) {
      throw undecided(List.of("impact"));
    }
    var in = new InputCheck();
    in.require(
        decision.report() || !breach.highRisk(),
        "report",
        "must be true: the risk is high (GDPR art. 33(1))",
        "moet true zijn: het risico is hoog (AVG art. 33 lid 1)");
    in.refuseWhenWrong();
    return breach.next(
        breach.handling().with(decision),
        entry(decision.at(), decision.by(), Step.AUTHORITY_DECIDED, decision.motivation()));
  }

  public Breach decided(SubjectsDecision decision) {
    refuseUnlessAdviceIsAsked();
    var in = new InputCheck();
    in.require(
        !breach.highRisk() || !isBare(decision),
        "exemption",
        "is required: the risk is high, so people are told unless art. 34(3) exempts",
        "is verplicht: het risico is hoog, dus betrokkenen horen het tenzij art. 34 lid 3 dat"
            + " uitzondert");
    in.require(
        !decision.inform() || decision.exemption() == null,
        "exemption",
        "is only for who does not tell people",
        "is alleen voor wie betrokkenen niet inlicht");
    in.refuseWhenWrong();
    return breach.next(
        breach.handling().with(decision),
        entry(decision.at(), decision.by(), Step.SUBJECTS_DECIDED, decision.motivation()));
  }

  public Breach communicated(Communication sent) {
    var decision = breach.handling().subjects();
    if (decision == null || !decision.speaks()) {
      throw undecided(List.of("subjects"));
    }
    return breach.next(
        breach.handling().with(sent),
        entry(sent.at(), sent.by(), Step.COMMUNICATED, sent.message()));
  }

  public Breach reported(AuthorityReport sent) {
    var decision = breach.handling().authority();
    if (decision == null || !decision.report()) {
      throw undecided(List.of("authority"));
    }
    check(sent);
    return breach.next(
        breach.handling().with(sent),
        entry(sent.sentAt(), sent.by(), Step.REPORTED, sent.kind() + " " + sent.number()));
  }

  private void check(AuthorityReport sent) {
    var in = new InputCheck();
    var first = breach.handling().reports().isEmpty();
    in.require(
        first == (sent.kind() == ReportKind.INITIAL),
        "kind",
        "must be INITIAL for the first report, and only then",
        "moet INITIAL zijn voor de eerste melding, en alleen dan");
    in.require(
        !sent.sentAt().isBefore(breach.facts().discoveredAt()),
        "sentAt",
        "is before the breach was discovered",
        "ligt voor de ontdekking van het datalek");
    var late = sent.sentAt().isAfter(Clock.deadline(breach.facts().awareAt()));
    in.require(
        !first || !late || sent.delayReason() != null,
        "delayReason",
        "is required after 72 hours (GDPR art. 33(1))",
        "is verplicht na 72 uur (AVG art. 33 lid 1)");
    var missing = Report.missing(breach);
    in.require(
        !sent.complete() || missing.isEmpty() || sent.kind() == ReportKind.WITHDRAWAL,
        "complete",
        "must be false: missing are " + String.join(", ", missing),
        "moet false zijn: er ontbreken " + String.join(", ", missing));
    in.refuseWhenWrong();
  }

  public Breach closed(String conclusion, String by) {
    var open = stillOpen();
    if (!open.isEmpty()) {
      throw undecided(open);
    }
    return breach.next(
        breach.handling().with(new Closure(conclusion, by, now)),
        entry(now, by, Step.CLOSED, conclusion));
  }

  /// What stands in the way of closing.
  List<String> stillOpen() {
    var handling = breach.handling();
    var authority = handling.authority();
    var subjects = handling.subjects();
    var open = new ArrayList<String>();
    if (breach.severity() == null) {
      open.add("impact");
    }
    if (authority == null || (breach.highRisk() && !authority.report())) {
      open.add("authority");
    } else if (authority.report() && !reportIsFinal()) {
      open.add("reports");
    }
    if (subjects == null || (breach.highRisk() && isBare(subjects))) {
      open.add("subjects");
    } else if (subjects.speaks() && handling.communication() == null) {
      open.add("communication");
    }
    return open;
  }

  /// The risk may have become high after it was decided.
  private static boolean isBare(SubjectsDecision decision) {
    return !decision.inform() && decision.exemption() == null;
  }

  private boolean reportIsFinal() {
    var reports = breach.handling().reports();
    return !reports.isEmpty()
        && (reports.getLast().complete() || reports.getLast().kind() == ReportKind.WITHDRAWAL);
  }

  private void refuseUnlessAdviceIsAsked() {
    if (!breach.handling().adviceIsAsked()) {
      throw BREACH_ADVICE_NOT_ASKED.because(
          "Ask the data protection officer for advice first; the decision need not wait for it.",
          "Vraag eerst de FG om advies; het besluit hoeft daar niet op te wachten.");
    }
  }

  private static ProblemException undecided(List<String> open) {
    var names = String.join(", ", open);
    return BREACH_UNDECIDED.because(
        "Still to be decided or done: %s.", "Nog te besluiten of te doen: %s.", names);
  }

  private Entry entry(Instant at, String by, Step step, String text) {
    return new Entry(at, now, by, step, text);
  }
}
