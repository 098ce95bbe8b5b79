package nl.datapeil.privacy.log.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// The partitions of the log, one per month in UTC, made when the first line of a month comes.
@ApplicationScoped
class Months {
  private final DataSource database;
  private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

  Months(DataSource database) {
    this.database = database;
  }

  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  void add(List<Instant> moments) throws SQLException {
    var missing =
        moments.stream()
            .map(moment -> YearMonth.from(moment.atOffset(ZoneOffset.UTC)))
            .filter(month -> !known.contains(month))
            .collect(Collectors.toSet());
    if (missing.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var add = connection.prepareStatement("select add_log_month(?)")) {
      for (var month : missing) {
        add.setObject(1, month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        add.execute();
      }
    }
    known.addAll(missing);
  }

  void forget() {
    known.clear();
  }
}
