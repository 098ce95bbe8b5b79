package nl.datapeil.privacy.log.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.FiledActivities;
import org.jspecify.annotations.Nullable;

/// How long lines of each activity are kept: as its terms say now, or as the settings say of
/// activities that are not ours.
@ApplicationScoped
class Periods {
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
      var before = today.date().minus(period(activity.getValue()));
      terms.add(new Term(activity.getKey(), before.atStartOfDay(zone).toInstant()));
    }
    return terms;
  }

  private Period period(@Nullable UUID activity) {
    if (activity == null) {
      return standard;
    }
    return register
        .find(activity)
        .map(filed -> Period.parse(filed.terms().retentionPeriod()))
        .orElse(standard);
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
