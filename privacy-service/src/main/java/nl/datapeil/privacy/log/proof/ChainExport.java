package nl.datapeil.privacy.log.proof;

import static nl.datapeil.privacy.PrivacyProblem.LOG_STREAM_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.datapeil.privacy.log.chain.Anchor;
import nl.datapeil.privacy.log.chain.Chain;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.line.LineNumber;
import nl.datapeil.privacy.log.read.Heads;
import nl.datapeil.privacy.log.read.LineRow;

/// A chain in the form that [nl.datapeil.privacy.log.chain.ChainVerifier] reads, a block at a time.
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class ChainExport {
  private static final int BLOCK = 1_000;
  private static final String LINES =
      "select "
          + LineRow.COLUMNS
          + " from log_line l "
          + LineRow.JOINED
          + " where l.line between ? and ?";
  private static final String STUBS =
      "select line, hash, digest from log_stub where line between ? and ?";
  private static final String STREAM = "select opened_on from log_stream where id = ?";
  private static final String HASH =
      "select hash from log_line where line = ? union all select hash from log_stub where line = ?";

  private final DataSource database;
  private final Anchors anchors;
  private final LogKeys keys;

  ChainExport(DataSource database, Anchors anchors, LogKeys keys) {
    this.database = database;
    this.anchors = anchors;
    this.keys = keys;
  }

  /// From after this line up to the last one that was signed.
  record Segment(String beginning, LineNumber after, long last, Anchor anchor) {
    String end() {
      return "A\t%s\t%s\t%s\n"
          .formatted(anchor.madeAt(), base64(anchor.heads()), anchor.signature());
    }
  }

  ChainView view() throws SQLException {
    var anchor = anchors.current();
    try (var connection = database.getConnection()) {
      var key = Base64.getEncoder().encodeToString(keys.signer().publicKey());
      return new ChainView(Heads.read(connection).all(), key, anchor);
    }
  }

  Segment segment(int stream, long after) throws SQLException {
    var anchor = anchors.current();
    try (var connection = database.getConnection()) {
      var openedOn = openedOn(connection, stream);
      var number = new LineNumber(stream, after);
      var hash = after == 0 ? Chain.genesis(openedOn) : hash(connection, number);
      var beginning =
          "datapeil-log-chain\t1\t%d\t%d\t%s\t%s\n"
              .formatted(stream, after, HexFormat.of().formatHex(hash), base64(openedOn));
      return new Segment(beginning, number, last(anchor, stream), anchor);
    }
  }

  /// The lines after this one, a block at most, by their numbers.
  Map<Long, String> block(LineNumber after, long last) throws SQLException {
    var from = after.value() + 1;
    var to = new LineNumber(after.stream(), Math.min(last, after.seq() + BLOCK)).value();
    var block = new TreeMap<Long, String>();
    try (var connection = database.getConnection()) {
      lines(connection, from, to, block);
      stubs(connection, from, to, block);
    }
    return block;
  }

  private static void lines(Connection connection, long from, long to, Map<Long, String> into)
      throws SQLException {
    try (var query = connection.prepareStatement(LINES)) {
      query.setLong(1, from);
      query.setLong(2, to);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var found = LineRow.read(row);
          var hash = HexFormat.of().formatHex(found.hash());
          var number = found.line().number().value();
          into.put(number, "L\t%s\t%s\n".formatted(hash, found.line().canonical()));
        }
      }
    }
  }

  private static void stubs(Connection connection, long from, long to, Map<Long, String> into)
      throws SQLException {
    try (var query = connection.prepareStatement(STUBS)) {
      query.setLong(1, from);
      query.setLong(2, to);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var number = LineNumber.of(row.getLong(1));
          var hex = HexFormat.of();
          into.put(
              number.value(),
              "S\t%s\t%d\t%d\t%s\n"
                  .formatted(
                      hex.formatHex(row.getBytes(2)),
                      number.stream(),
                      number.seq(),
                      hex.formatHex(row.getBytes(3))));
        }
      }
    }
  }

  private static String openedOn(Connection connection, int stream) throws SQLException {
    try (var query = connection.prepareStatement(STREAM)) {
      query.setInt(1, stream);
      try (var row = query.executeQuery()) {
        if (row.next()) {
          return row.getString(1);
        }
      }
    }
    throw LOG_STREAM_NOT_FOUND.because(
        "The log has no stream %d.", "Het logboek heeft geen stroom %d.", stream);
  }

  private static byte[] hash(Connection connection, LineNumber number) throws SQLException {
    try (var query = connection.prepareStatement(HASH)) {
      query.setLong(1, number.value());
      query.setLong(2, number.value());
      try (var row = query.executeQuery()) {
        if (row.next()) {
          return row.getBytes(1);
        }
      }
    }
    throw LOG_STREAM_NOT_FOUND.because(
        "Stream %d has no line %d.",
        "Stroom %d heeft geen regel %d.", number.stream(), number.seq());
  }

  private static long last(Anchor anchor, int stream) {
    return anchor
        .heads()
        .lines()
        .map(line -> line.split(" ", -1))
        .filter(head -> Integer.parseInt(head[0]) == stream)
        .mapToLong(head -> Long.parseLong(head[1]))
        .findFirst()
        .orElse(0);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
