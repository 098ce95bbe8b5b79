package nl.datapeil.privacy.log.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.chain.Chain;
import nl.datapeil.privacy.log.line.LineNumber;
import nl.datapeil.privacy.log.read.Heads;
import org.jspecify.annotations.Nullable;

/// The chain that this process adds to. After a crash another process goes on with it once the
/// lease is over; until then it begins one that hangs on the heads of all others. Its row is locked
/// while lines are added, so a chain never forks, whoever believes to hold it.
@ApplicationScoped
class Streams {
  private static final String OWN =
      "select id, seq, head from log_stream where id = ? and holder = ? for update";
  private static final String ABANDONED =
      """
      update log_stream set holder = ?, held_until = ? where id = (
        select id from log_stream where held_until < ? order by id limit 1 for update skip locked)
      returning id, seq, head
      """;
  private static final String NEW =
      """
      insert into log_stream (opened_on, head, holder, held_until, opened_at) values (?, ?, ?, ?, ?)
      returning id, seq, head
      """;
  private static final String ADVANCE =
      "update log_stream set seq = ?, head = ?, held_until = ? where id = ?";

  private final UUID self = Ids.next();
  private final Duration lease;
  private final Today today;
  private volatile int mine;

  Streams(PrivacyConfig config, Today today) {
    lease = config.log().lease();
    this.today = today;
  }

  /// The last line of a chain.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Head(LineNumber number, byte[] hash) {
    Head followedBy(byte[] digest) {
      return new Head(number.next(), Chain.next(hash, digest));
    }
  }

  /// The head of our chain, which is ours until the transaction ends.
  Head lock(Connection connection) throws SQLException {
    var head = own(connection);
    if (head == null) {
      head = abandoned(connection);
    }
    if (head == null) {
      head = opened(connection);
    }
    mine = head.number().stream();
    return head;
  }

  void advance(Connection connection, Head head) throws SQLException {
    try (var update = connection.prepareStatement(ADVANCE)) {
      update.setLong(1, head.number().seq());
      update.setBytes(2, head.hash());
      update.setObject(3, leaseEnd());
      update.setInt(4, head.number().stream());
      update.executeUpdate();
    }
  }

  private @Nullable Head own(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(OWN)) {
      query.setInt(1, mine);
      query.setObject(2, self);
      return read(query);
    }
  }

  private @Nullable Head abandoned(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(ABANDONED)) {
      query.setObject(1, self);
      query.setObject(2, leaseEnd());
      query.setObject(3, now());
      return read(query);
    }
  }

  private Head opened(Connection connection) throws SQLException {
    var others = Heads.read(connection).text();
    try (var insert = connection.prepareStatement(NEW)) {
      insert.setString(1, others);
      insert.setBytes(2, Chain.genesis(others));
      insert.setObject(3, self);
      insert.setObject(4, leaseEnd());
      insert.setObject(5, now());
      var head = read(insert);
      if (head == null) {
        throw new IllegalStateException("A new stream of the log was not stored");
      }
      return head;
    }
  }

  private static @Nullable Head read(PreparedStatement query) throws SQLException {
    try (var row = query.executeQuery()) {
      return row.next()
          ? new Head(new LineNumber(row.getInt(1), row.getLong(2)), row.getBytes(3))
          : null;
    }
  }

  private OffsetDateTime leaseEnd() {
    return now().plus(lease);
  }

  private OffsetDateTime now() {
    return today.now().atOffset(ZoneOffset.UTC);
  }
}
