package nl.datapeil.privacy.processor.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.record.Content;
import nl.datapeil.privacy.record.reminder.Ending;
import nl.datapeil.privacy.record.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/// An agreement with a processor (GDPR art. 28(3)). It holds from the day `validFrom` up to and
/// including `validUntil`; without that day, until it is withdrawn.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Agreement(
    String title,
    String processor,
    List<String> activities,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate signedOn,
    @Nullable String document,
    List<Stipulation> stipulations,
    List<String> subprocessors,
    List<AgreedTransfer> transfers,
    int remindDaysBefore)
    implements Content {
  private static final String EVENT = "nl.datapeil.privacy.agreement";

  public Agreement {
    activities = List.copyOf(activities);
    stipulations = List.copyOf(stipulations);
    subprocessors = List.copyOf(subprocessors);
    transfers = List.copyOf(transfers);
  }

  @Override
  public List<String> links() {
    return Stream.of(List.of(processor), activities, subprocessors)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  @Override
  public @Nullable Instant due(ZoneId zone) {
    return Ending.due(validUntil, zone);
  }

  @Override
  public List<Reminder> reminders(ZoneId zone) {
    return Ending.reminders(EVENT, validUntil, remindDaysBefore, zone);
  }

  public boolean isInForceOn(LocalDate today) {
    return signedOn != null
        && !today.isBefore(validFrom)
        && (validUntil == null || !today.isAfter(validUntil));
  }

  public List<Clause> missing() {
    var missing = EnumSet.allOf(Clause.class);
    stipulations.forEach(one -> missing.remove(one.clause()));
    return List.copyOf(missing);
  }

  /// All that stands in the way of leaning on it today; none when it will do.
  public List<Finding> findingsOn(LocalDate today) {
    var findings = new ArrayList<Finding>();
    if (signedOn == null) {
      findings.add(Finding.of(Finding.Code.NOT_SIGNED));
    }
    if (today.isBefore(validFrom)) {
      findings.add(Finding.of(Finding.Code.NOT_YET_IN_FORCE));
    }
    if (validUntil != null && today.isAfter(validUntil)) {
      findings.add(Finding.of(Finding.Code.ENDED));
    }
    missing().forEach(clause -> findings.add(Finding.of(clause)));
    transfers.stream()
        .filter(AgreedTransfer::isUnassessed)
        .forEach(one -> findings.add(Finding.of(one.transfer())));
    return findings;
  }
}
