package nl.datapeil.privacy.log.proof;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.chain.Anchor;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.read.Heads;

/// Signs the heads of all chains now and then, so that nobody can cut off what came before.
@ApplicationScoped
public class Anchors {
  private static final String LATEST =
      "select made_at, heads, signature from log_anchor order by id desc limit 1";
  private static final String ADD =
      "insert into log_anchor (id, made_at, heads, signature) values (?, ?, ?, ?)";

  private final DataSource database;
  private final LogKeys keys;
  private final Today today;

  Anchors(DataSource database, LogKeys keys, Today today) {
    this.database = database;
    this.keys = keys;
    this.today = today;
  }

  @Scheduled(
      every = "${privacy.log.anchor-tick:60s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional(rollbackOn = Exception.class)
  void tick() {
    try {
      current();
    } catch (SQLException | RuntimeException e) {
      Log.warn("The heads of the processing log were not signed; trying again soon", e);
    }
  }

  /// The signed heads as they are; signed now, when they have moved on.
  @Transactional(rollbackOn = Exception.class)
  public Anchor current() throws SQLException {
    try (var connection = database.getConnection()) {
      var heads = Heads.read(connection).text();
      var latest = latest(connection).filter(anchor -> anchor.heads().equals(heads));
      return latest.isPresent() ? latest.get() : signed(connection, heads);
    }
  }

  private static Optional<Anchor> latest(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(LATEST);
        var row = query.executeQuery()) {
      return row.next()
          ? Optional.of(
              anchor(
                  row.getObject(1, OffsetDateTime.class).toInstant(),
                  row.getString(2),
                  row.getBytes(3)))
          : Optional.empty();
    }
  }

  private Anchor signed(Connection connection, String heads) throws SQLException {
    var now = today.now();
    var signature = keys.signer().sign(Anchor.signed(now.toString(), heads));
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setObject(1, Ids.next());
      insert.setObject(2, now.atOffset(ZoneOffset.UTC));
      insert.setString(3, heads);
      insert.setBytes(4, signature);
      insert.executeUpdate();
    }
    return anchor(now, heads, signature);
  }

  private static Anchor anchor(Instant madeAt, String heads, byte[] signature) {
    return new Anchor(madeAt.toString(), heads, Base64.getEncoder().encodeToString(signature));
  }
}
