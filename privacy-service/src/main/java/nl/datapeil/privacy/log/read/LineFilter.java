package nl.datapeil.privacy.log.read;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.log.line.DataSubject;
import org.jspecify.annotations.Nullable;

/// Which lines to read; what is null does not narrow it. Lines of the hidden activities are left
/// out, as if they were not there.
public record LineFilter(
    @Nullable DataSubject subject,
    @Nullable String activity,
    @Nullable UUID trace,
    @Nullable Instant from,
    @Nullable Instant until,
    Set<UUID> hidden,
    PageRequest page,
    Order order) {
  public LineFilter {
    hidden = Set.copyOf(hidden);
  }

  /// All about this person.
  public static LineFilter about(DataSubject subject, PageRequest page, Order order) {
    return new LineFilter(subject, null, null, null, null, Set.of(), page, order);
  }

  /// By start time.
  public enum Order {
    OLDEST_FIRST(" order by l.start_time, l.line"),
    NEWEST_FIRST(" order by l.start_time desc, l.line desc");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  /// The same, whatever page was asked for.
  public LineFilter onFirstPage() {
    return new LineFilter(
        subject, activity, trace, from, until, hidden, new PageRequest(null, page.limit()), order);
  }

  /// The same for a reader who may not see these activities.
  public LineFilter hiding(Set<UUID> activities) {
    return new LineFilter(subject, activity, trace, from, until, activities, page, order);
  }
}
