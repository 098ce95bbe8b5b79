package nl.datapeil.privacy.log.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.FiledActivities;
import org.jspecify.annotations.Nullable;

/// How long lines of each activity are kept: the longest of what its approved versions say, or as
/// the settings say of activities that were never approved or are not ours. A draft removes
/// nothing.
@ApplicationScoped
class Periods {
  /// No line is older, and PostgreSQL knows no moments long before.
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

  private final DataSource database;
  private final FiledActivities register;
  private final Today today;
  private final Period standard;
  private final ZoneId zone;

  Periods(DataSource database, FiledActivities register, Today today, PrivacyConfig config) {
    this.database = database;
    this.register = register;
    this.today = today;
    standard = config.log().retention();
    zone = config.timeZone();
  }

  /// Lines of this activity that began before this moment have to go.
  record Term(int activity, Instant before) {}

  @Transactional(rollbackOn = Exception.class)
  List<Term> current() throws SQLException {
    var terms = new ArrayList<Term>();
    for (var activity : activities().entrySet()) {
      var before = before(activity.getValue(), today.date());
      terms.add(new Term(activity.getKey(), before.atStartOfDay(zone).toInstant()));
    }
    return terms;
  }

  private LocalDate before(@Nullable UUID activity, LocalDate now) {
    var approved = activity == null ? List.<Period>of() : register.approvedRetention(activity);
    var before =
        approved.stream()
            .map(now::minus)
            .min(Comparator.naturalOrder())
            .orElse(now.minus(standard));
    return before.isBefore(FIRST) ? FIRST : before;
  }

  private Map<Integer, @Nullable UUID> activities() throws SQLException {
    var found = new HashMap<Integer, @Nullable UUID>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select id, activity_id from log_activity");
        var row = query.executeQuery()) {
      while (row.next()) {
        found.put(row.getInt(1), row.getObject(2, UUID.class));
      }
    }
    return found;
  }
}
