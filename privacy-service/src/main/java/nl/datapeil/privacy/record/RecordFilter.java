package nl.datapeil.privacy.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import org.jspecify.annotations.Nullable;

/// Which items of a register a list is to show; what is null does not narrow it. `holds` are
/// members that the content must have with just these values, as JSON containment.
public record RecordFilter(
    @Nullable String status,
    @Nullable String link,
    @Nullable String words,
    @Nullable Instant dueBefore,
    Map<String, Object> holds,
    PageRequest page) {
  public RecordFilter {
    holds = Map.copyOf(holds);
  }

  /// The query parameters that all registers have.
  public record Draft(
      @Nullable String link, @Nullable String q, @Nullable String after, @Nullable String limit) {
    public RecordFilter check(InputCheck in, PrivacyConfig.Paging paging) {
      return new RecordFilter(
          null,
          link == null ? null : in.uri("link", link),
          in.optionalText("q", q, 500),
          null,
          Map.of(),
          new PageRequest.Draft(after, limit).check(in, paging));
    }
  }

  /// Narrows to what is late, when that is asked for.
  public RecordFilter overdue(InputCheck in, @Nullable String overdue, Instant now) {
    in.require(
        overdue == null || overdue.equals("true"),
        "overdue",
        "can only be true; leave it out for all",
        "kan alleen true zijn; laat het weg voor alle");
    return overdue == null ? this : withDueBefore(now);
  }

  public RecordFilter withStatus(@Nullable String only) {
    return new RecordFilter(only, link, words, dueBefore, holds, page);
  }

  public RecordFilter withDueBefore(Instant moment) {
    return new RecordFilter(status, link, words, moment, holds, page);
  }

  /// The page after this item.
  RecordFilter from(UUID after) {
    var next = new PageRequest(after, page.limit());
    return new RecordFilter(status, link, words, dueBefore, holds, next);
  }

  public RecordFilter withHolds(Map<String, Object> members) {
    return new RecordFilter(status, link, words, dueBefore, members, page);
  }
}
