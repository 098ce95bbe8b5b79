package nl.datapeil.privacy.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.decision.answer.Answer;
import nl.datapeil.privacy.decision.answer.Answers;
import nl.datapeil.privacy.decision.ground.Ground;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.journal.Line;
import nl.datapeil.privacy.decision.rules.Obligation;
import nl.datapeil.privacy.decision.rules.Reason;
import nl.datapeil.privacy.decision.rules.Rules;
import nl.datapeil.privacy.decision.rules.Verdict;
import nl.datapeil.privacy.policy.rules.Duty;

/// Takes one decision, and drafts the line by which it is recorded.
@ApplicationScoped
class Decider {
  private final Answers answers;
  private final ObjectMapper json;
  private final Today today;
  private final PrivacyConfig config;

  Decider(Answers answers, ObjectMapper json, Today today, PrivacyConfig config) {
    this.answers = answers;
    this.json = json;
    this.today = today;
    this.config = config;
  }

  /// A decision that is not recorded yet, so nobody may hear of it.
  record Taken(Answer answer, Line line) {}

  /// What is asked, for what purpose as the registers know it, and as which of one request; all of
  /// one request are decided on at one moment.
  record Case(
      Evaluation.Checked asked, Purpose purpose, int position, Instant at, Line.Call call) {}

  Instant now() {
    return today.now();
  }

  Taken take(Case matter, Ground ground) {
    var question = matter.asked().question();
    var verdict = Rules.decide(question, matter.purpose(), ground.policies(), today.date());
    var now = matter.at();
    var given =
        new Answers.Given(
            matter.position() == 0 ? matter.call().id() : Ids.next(),
            validUntil(now, verdict, matter.purpose(), ground));
    var answer =
        mayKnow(question.asker(), verdict, matter.purpose())
            ? answers.of(given, verdict, matter.purpose())
            : asIfUnknown(given, question, ground);
    var activity = Answers.activityOf(matter.purpose());
    var line =
        new Line(
            given.id(),
            matter.call(),
            matter.position(),
            now,
            given.validUntil(),
            ground.epoch(),
            question,
            matter.asked().purpose(),
            activity == null ? null : activity.id(),
            activity == null ? null : activity.version(),
            reasons(verdict),
            written(answer),
            ground.policies().stream()
                .map(policy -> new Line.PolicyUsed(policy.id(), policy.version()))
                .toList(),
            documents(matter.purpose()));
    return new Taken(answer, line);
  }

  /// Who is refused hears nothing of a confidential activity, unless known to be staff; a permit
  /// tells nothing that its asker did not know.
  private static boolean mayKnow(Asker asker, Verdict verdict, Purpose purpose) {
    return verdict instanceof Verdict.Permit
        || !(purpose instanceof Purpose.Filed(var _, var facts) && facts.confidential())
        || asker.roles().stream().anyMatch(StaffRoles.NAMES::contains);
  }

  private Answer asIfUnknown(Answers.Given given, Question question, Ground ground) {
    var unknown = new Purpose.Unknown();
    var verdict = Rules.decide(question, unknown, ground.policies(), ground.day());
    return answers.of(given, verdict, unknown);
  }

  /// No longer than what it rests on is sure to hold: counted from when that was read, and not
  /// beyond that day, nor the last one of the approval or of a policy's period.
  private Instant validUntil(Instant now, Verdict verdict, Purpose purpose, Ground ground) {
    var limit = now.minus(ground.age()).plus(config.decisions().validity());
    return lastDays(verdict, purpose, ground.day())
        .map(day -> day.plusDays(1).atStartOfDay(config.timeZone()).toInstant())
        .reduce(limit, (one, other) -> one.isBefore(other) ? one : other)
        .truncatedTo(ChronoUnit.MICROS);
  }

  private static Stream<LocalDate> lastDays(Verdict verdict, Purpose purpose, LocalDate day) {
    if (!(verdict instanceof Verdict.Permit(var obligations))
        || !(purpose instanceof Purpose.Filed(var activity, var _))) {
      return Stream.of();
    }
    var periods =
        obligations.stream()
            .map(Obligation::duty)
            .filter(Duty.Expiry.class::isInstance)
            .map(duty -> ((Duty.Expiry) duty).until());
    return Stream.concat(Stream.of(day, activity.terms().reviewOn()), periods);
  }

  private static List<String> reasons(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Permit _ -> List.of();
      case Verdict.Deny(var why, var _) ->
          why.stream().map(Reason::code).map(Reason.Code::name).toList();
    };
  }

  private static List<Line.DocumentUsed> documents(Purpose purpose) {
    return purpose instanceof Purpose.Filed(var _, var facts)
        ? facts.documents().stream()
            .map(document -> new Line.DocumentUsed(document.uri(), document.version()))
            .toList()
        : List.of();
  }

  private String written(Answer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
