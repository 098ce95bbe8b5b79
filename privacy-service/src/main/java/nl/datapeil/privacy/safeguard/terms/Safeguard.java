package nl.datapeil.privacy.safeguard.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.detail.Absent;
import nl.datapeil.privacy.record.Content;
import nl.datapeil.privacy.record.reminder.Ending;
import nl.datapeil.privacy.record.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/// A measure that can be leaned on and linked to by its URI. It holds from the day `validFrom` up
/// to and including `validUntil`.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Safeguard(
    Kind kind,
    String name,
    String description,
    @Nullable String issuer,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    List<Evidence> evidence,
    List<String> appliesTo,
    int remindDaysBefore)
    implements Content {
  private static final String EVENT = "nl.datapeil.privacy.safeguard";

  /// What sort of measure it is.
  public enum Kind {
    CODE_OF_CONDUCT,
    CERTIFICATION,
    CLIENT_PANEL,
    TRAINING,
    AUDIT,
    OTHER
  }

  /// Where it can be seen, or what proves it: the URI of a document, and the day of it.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Evidence(String title, @Nullable String document, LocalDate on) {}

  public Safeguard {
    evidence = List.copyOf(evidence);
    appliesTo = List.copyOf(appliesTo);
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public List<String> links() {
    return appliesTo;
  }

  @Override
  public @Nullable Instant due(ZoneId zone) {
    return Ending.due(validUntil, zone);
  }

  @Override
  public List<Reminder> reminders(ZoneId zone) {
    return Ending.reminders(EVENT, validUntil, remindDaysBefore, zone);
  }

  public boolean holdsOn(LocalDate today) {
    return !today.isBefore(validFrom) && (validUntil == null || !today.isAfter(validUntil));
  }

  /// As sent.
  public record Draft(
      @Nullable String kind,
      @Nullable String name,
      @Nullable String description,
      @Nullable String issuer,
      @Nullable String validFrom,
      @Nullable String validUntil,
      @Nullable List<EvidenceDraft> evidence,
      @Nullable List<String> appliesTo,
      @Nullable Integer remindDaysBefore) {
    public Safeguard check() {
      var in = InputCheck.ofRegister();
      var safeguard =
          new Safeguard(
              in.oneOf(Kind.class, "kind", kind),
              in.text("name", name, 200),
              in.text("description", description, 10_000),
              in.optionalText("issuer", issuer, 200),
              in.date("validFrom", validFrom),
              validUntil == null ? null : in.date("validUntil", validUntil),
              Absent.each(in, "evidence", evidence, (at, one) -> one.check(in, at)),
              Absent.each(in, "appliesTo", appliesTo, in::uri),
              Ending.days(in, "remindDaysBefore", remindDaysBefore));
      Ending.inOrder(in, safeguard.validFrom, safeguard.validUntil);
      in.refuseWhenWrong();
      return safeguard;
    }
  }

  /// Evidence, as sent.
  public record EvidenceDraft(
      @Nullable String title, @Nullable String document, @Nullable String on) {
    Evidence check(InputCheck in, String path) {
      return new Evidence(
          in.text(path + ".title", title, 200),
          document == null ? null : in.uri(path + ".document", document),
          in.date(path + ".on", on));
    }
  }
}
