package nl.datapeil.privacy.subjectrequest.terms;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.RetentionPeriod;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.subjectrequest.terms.Course.Answer;
import nl.datapeil.privacy.subjectrequest.terms.Course.Decision;
import nl.datapeil.privacy.subjectrequest.terms.Course.Extension;
import nl.datapeil.privacy.subjectrequest.terms.Course.Finding;
import nl.datapeil.privacy.subjectrequest.terms.Course.Ground;
import nl.datapeil.privacy.subjectrequest.terms.Course.IdentityCheck;
import nl.datapeil.privacy.subjectrequest.terms.Course.Notice;
import nl.datapeil.privacy.subjectrequest.terms.Course.Outcome;
import nl.datapeil.privacy.subjectrequest.terms.Course.Source;
import org.jspecify.annotations.Nullable;

/// The steps of handling a request, as they are sent. Days that lie ahead and citizen service
/// numbers are refused everywhere.
public final class CourseDraft {
  private static final int PROSE = 10_000;

  private CourseDraft() {}

  /// More information is asked, to be sure who asks.
  public record Asked(@Nullable String askedOn, @Nullable String reason) {
    public IdentityCheck check(String by, LocalDate today) {
      var in = InputCheck.ofRegister();
      var day = past(in, "askedOn", askedOn, today);
      var asked = new IdentityCheck(day, in.text("reason", reason, PROSE), null, null, by);
      in.refuseWhenWrong();
      return asked;
    }
  }

  /// What was asked has come in.
  public record Received(@Nullable String receivedOn, @Nullable Boolean verified) {
    /// What is left when it is right.
    public record Checked(LocalDate receivedOn, boolean verified) {}

    public Checked check(LocalDate today) {
      return InputCheck.ofRegister()
          .read(in ->
              new Checked(
                  past(in, "receivedOn", receivedOn, today), flag(in, "verified", verified)));
    }
  }

  /// More time; the person who asks was told on this day.
  public record More(@Nullable String period, @Nullable String reason, @Nullable String toldOn) {
    public Extension check(String by, LocalDate today) {
      return InputCheck.ofRegister()
          .read(in ->
              new Extension(
                  length(in),
                  in.text("reason", reason, PROSE),
                  past(in, "toldOn", toldOn, today),
                  by));
    }

    private Period length(InputCheck in) {
      var text = RetentionPeriod.read(in, "period", period);
      try {
        return Period.parse(text);
      } catch (DateTimeException _) { // what is wrong was told
        return Period.ZERO;
      }
    }
  }

  /// What was found in one place.
  public record Found(
      @Nullable String source,
      @Nullable String uri,
      @Nullable Boolean found,
      @Nullable String remark) {
    public Finding check(String by, Instant now) {
      var in = InputCheck.ofRegister();
      in.refuseCitizenNumber("uri", uri);
      var finding =
          new Finding(
              in.oneOf(Source.class, "source", source),
              in.uri("uri", uri),
              flag(in, "found", found),
              in.optionalText("remark", remark, PROSE),
              by,
              now);
      in.refuseWhenWrong();
      return finding;
    }
  }

  /// Whom to look for in the processing log.
  public record Sought(@Nullable String dataSubjectId, @Nullable String dataSubjectIdType) {
    public DataSubject check() {
      var in = new InputCheck();
      var person = DataSubject.check(in, dataSubjectIdType, dataSubjectId);
      in.refuseWhenWrong();
      return person;
    }

    @Override
    public String toString() {
      return "Sought";
    }
  }

  /// What was decided.
  public record Decided(
      @Nullable String outcome, @Nullable String ground, @Nullable String motivation) {
    public Decision check(String by, Instant now) {
      return InputCheck.ofRegister()
          .read(in ->
              new Decision(
                  in.oneOf(Outcome.class, "outcome", outcome),
                  in.optionalOneOf(Ground.class, "ground", ground),
                  in.text("motivation", motivation, PROSE),
                  by,
                  now));
    }
  }

  /// The answer that was sent.
  public record Sent(
      @Nullable String sentOn, @Nullable String channel, @Nullable Boolean remediesTold) {
    public Answer check(String by, LocalDate today) {
      return InputCheck.ofRegister()
          .read(in ->
              new Answer(
                  past(in, "sentOn", sentOn, today),
                  in.text("channel", channel, 200),
                  requireNonNullElse(remediesTold, false),
                  by));
    }
  }

  /// A recipient that was told, or could not be.
  public record Noticed(
      @Nullable String recipient, @Nullable String toldOn, @Nullable String impossible) {
    public Notice check(String by, LocalDate today) {
      var in = InputCheck.ofRegister();
      in.require(
          (toldOn == null) != (impossible == null),
          "toldOn",
          "or else impossible is required, not both",
          "of anders impossible is verplicht, niet allebei");
      var notice =
          new Notice(
              in.text("recipient", recipient, 500),
              toldOn == null ? null : past(in, "toldOn", toldOn, today),
              in.optionalText("impossible", impossible, PROSE),
              by);
      in.refuseWhenWrong();
      return notice;
    }
  }

  /// Why the person who asks withdrew it.
  public record Reason(@Nullable String reason) {
    public String check() {
      return InputCheck.ofRegister().read(in -> in.text("reason", reason, PROSE));
    }
  }

  private static boolean flag(InputCheck in, String field, @Nullable Boolean value) {
    in.require(value != null, field, "is required", "is verplicht");
    return requireNonNullElse(value, false);
  }

  private static LocalDate past(
      InputCheck in, String field, @Nullable String value, LocalDate today) {
    var day = in.date(field, value);
    in.require(!day.isAfter(today), field, "lies ahead", "ligt in de toekomst");
    return day;
  }
}
