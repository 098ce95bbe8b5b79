package nl.datapeil.privacy.breach.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was asked, advised, decided and done about a breach, by which colleague and when.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Handling(
    @Nullable Instant adviceAskedAt,
    @Nullable Advice advice,
    @Nullable AuthorityDecision authority,
    @Nullable SubjectsDecision subjects,
    @Nullable Communication communication,
    List<AuthorityReport> reports,
    @Nullable Closure closure) {
  public static final Handling NONE = new Handling(null, null, null, null, null, List.of(), null);

  public Handling {
    reports = List.copyOf(reports);
  }

  /// What the data protection officer says of it.
  public record Advice(String text, String by, Instant at) {}

  /// Whether the supervisor is told (art. 33), and why.
  public record AuthorityDecision(boolean report, String motivation, String by, Instant at) {}

  /// Whether the people concerned are told (art. 34), and why.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SubjectsDecision(
      boolean inform, @Nullable Exemption exemption, String motivation, String by, Instant at) {
    /// In place of telling each of them (art. 34(3)(c)).
    boolean publicly() {
      return exemption == Exemption.DISPROPORTIONATE_EFFORT_SO_PUBLIC;
    }

    /// Themselves, or in public.
    boolean speaks() {
      return inform || publicly();
    }
  }

  /// The grounds of art. 34(3), and of art. 41 UAVG, not to tell people in spite of a high risk.
  public enum Exemption {
    DATA_UNINTELLIGIBLE,
    RISK_TAKEN_AWAY,
    DISPROPORTIONATE_EFFORT_SO_PUBLIC,
    OVERRIDING_INTEREST
  }

  /// How the people concerned were told.
  public record Communication(Instant at, int people, String channel, String message, String by) {}

  /// What was sent to the supervisor, under the number that it gave.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AuthorityReport(
      ReportKind kind,
      boolean complete,
      String number,
      Instant sentAt,
      @Nullable String delayReason,
      String by) {}

  /// Which of the reports on one breach it is.
  public enum ReportKind {
    INITIAL,
    FOLLOW_UP,
    WITHDRAWAL
  }

  /// What was learnt.
  public record Closure(String conclusion, String by, Instant at) {}

  public @Nullable Instant reportedAt() {
    return reports.isEmpty() ? null : reports.getFirst().sentAt();
  }

  boolean adviceIsAsked() {
    return adviceAskedAt != null || advice != null;
  }

  /// Until it is decided otherwise; a breach adds what its severity demands.
  boolean mustReport() {
    return authority == null || authority.report();
  }

  Handling asked(Instant at) {
    return new Handling(at, advice, authority, subjects, communication, reports, closure);
  }

  Handling with(Advice given) {
    return new Handling(adviceAskedAt, given, authority, subjects, communication, reports, closure);
  }

  Handling with(AuthorityDecision decision) {
    return new Handling(adviceAskedAt, advice, decision, subjects, communication, reports, closure);
  }

  Handling with(SubjectsDecision decision) {
    return new Handling(
        adviceAskedAt, advice, authority, decision, communication, reports, closure);
  }

  Handling with(Communication sent) {
    return new Handling(adviceAskedAt, advice, authority, subjects, sent, reports, closure);
  }

  Handling with(AuthorityReport sent) {
    var all = new ArrayList<>(reports);
    all.add(sent);
    return new Handling(adviceAskedAt, advice, authority, subjects, communication, all, closure);
  }

  Handling with(Closure last) {
    return new Handling(adviceAskedAt, advice, authority, subjects, communication, reports, last);
  }
}
