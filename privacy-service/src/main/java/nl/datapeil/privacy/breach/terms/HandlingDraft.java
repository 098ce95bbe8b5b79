package nl.datapeil.privacy.breach.terms;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.breach.terms.Handling.AuthorityDecision;
import nl.datapeil.privacy.breach.terms.Handling.AuthorityReport;
import nl.datapeil.privacy.breach.terms.Handling.Communication;
import nl.datapeil.privacy.breach.terms.Handling.Exemption;
import nl.datapeil.privacy.breach.terms.Handling.ReportKind;
import nl.datapeil.privacy.breach.terms.Handling.SubjectsDecision;
import org.jspecify.annotations.Nullable;

/// The steps of handling a breach, as they are sent.
public final class HandlingDraft {
  private static final int PROSE = 10_000;

  private HandlingDraft() {}

  /// Something somebody says: advice, or what was learnt.
  public record Words(@Nullable String text) {
    public String check() {
      return InputCheck.ofRegister().read(in -> in.text("text", text, PROSE));
    }
  }

  /// A line for the timeline.
  public record Note(@Nullable String at, @Nullable String text) {
    /// What is left when it is right.
    public record Checked(Instant at, String text) {}

    public Checked check(Instant now) {
      return InputCheck.ofRegister()
          .read(in -> new Checked(past(in, "at", at, now), in.text("text", text, PROSE)));
    }
  }

  /// Whether to tell the supervisor.
  public record Authority(@Nullable Boolean report, @Nullable String motivation) {
    public AuthorityDecision check(String by, Instant now) {
      return InputCheck.ofRegister()
          .read(in ->
              new AuthorityDecision(
                  flag(in, "report", report), in.text("motivation", motivation, PROSE), by, now));
    }
  }

  /// Whether to tell the people concerned.
  public record Subjects(
      @Nullable Boolean inform, @Nullable String exemption, @Nullable String motivation) {
    public SubjectsDecision check(String by, Instant now) {
      return InputCheck.ofRegister()
          .read(in ->
              new SubjectsDecision(
                  flag(in, "inform", inform),
                  in.optionalOneOf(Exemption.class, "exemption", exemption),
                  in.text("motivation", motivation, PROSE),
                  by,
                  now));
    }
  }

  /// How the people concerned were told.
  public record Told(
      @Nullable String at,
      @Nullable Integer people,
      @Nullable String channel,
      @Nullable String message) {
    public Communication check(String by, Instant now) {
      return InputCheck.ofRegister()
          .read(in ->
              new Communication(
                  past(in, "at", at, now),
                  in.number("people", people, 0),
                  in.text("channel", channel, 200),
                  in.text("message", message, PROSE),
                  by));
    }
  }

  /// What was sent to the supervisor.
  public record Sent(
      @Nullable String kind,
      @Nullable Boolean complete,
      @Nullable String number,
      @Nullable String sentAt,
      @Nullable String delayReason) {
    public AuthorityReport check(String by, Instant now) {
      return InputCheck.ofRegister()
          .read(in ->
              new AuthorityReport(
                  in.oneOf(ReportKind.class, "kind", kind),
                  requireNonNullElse(complete, false),
                  in.anyText("number", number, 100),
                  past(in, "sentAt", sentAt, now),
                  in.optionalText("delayReason", delayReason, PROSE),
                  by));
    }
  }

  private static boolean flag(InputCheck in, String field, @Nullable Boolean value) {
    in.require(value != null, field, "is required", "is verplicht");
    return requireNonNullElse(value, false);
  }

  private static Instant past(InputCheck in, String field, @Nullable String value, Instant now) {
    var moment = in.instant(field, value);
    in.require(!moment.isAfter(now), field, "lies ahead", "ligt in de toekomst");
    return moment;
  }
}
