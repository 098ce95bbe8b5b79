package nl.datapeil.privacy.log.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.log.line.Span;
import nl.datapeil.privacy.log.read.LineOpener;
import nl.datapeil.privacy.log.read.LineRow;
import nl.datapeil.privacy.log.read.StoredSpan;
import org.jspecify.annotations.Nullable;

/// Lines that are there already when spans come again. Looked for within a day of their start, so
/// that two months at most are touched.
@ApplicationScoped
class KnownLines {
  private static final String FIND =
      "select "
          + LineRow.COLUMNS
          + """
          from unnest(?::uuid[], ?::bigint[], ?::timestamptz[], ?::uuid[]) as k (trace, span, start, entry)
          cross join lateral (
            select * from log_line x
            where k.entry is null and x.trace_id = k.trace and x.span_id = k.span
              and x.entry_id is null
              and x.start_time between k.start - interval '1 day' and k.start + interval '1 day'
            union all
            select * from log_line x
            where x.entry_id = k.entry
              and x.start_time between k.start - interval '1 day' and k.start + interval '1 day') l
          """
          + LineRow.JOINED;

  private final LineOpener opener;

  KnownLines(LineOpener opener) {
    this.opener = opener;
  }

  /// By what tells lines apart, as [#identity] has it.
  Map<Span.Key, StoredSpan> find(Connection connection, List<Span> spans) throws SQLException {
    var rows = new ArrayList<LineRow>();
    try (var query = connection.prepareStatement(FIND)) {
      var keys = spans.stream().map(Span::key).toList();
      query.setArray(
          1, connection.createArrayOf("uuid", keys.stream().map(Span.Key::traceId).toArray()));
      query.setArray(
          2, connection.createArrayOf("bigint", keys.stream().map(Span.Key::spanId).toArray()));
      query.setArray(
          3,
          connection.createArrayOf(
              "timestamptz",
              spans.stream().map(span -> span.start().atOffset(ZoneOffset.UTC)).toArray()));
      query.setArray(4, connection.createArrayOf("uuid", entries(keys)));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          rows.add(LineRow.read(row));
        }
      }
    }
    var known = new HashMap<Span.Key, StoredSpan>();
    for (var line : opener.open(connection, rows)) {
      known.put(identity(line.span().key()), line);
    }
    return known;
  }

  /// The id that the sender gave tells it all, where there is one.
  static Span.Key identity(Span.Key key) {
    return key.entryId() == null ? key : new Span.Key(new UUID(0, 0), 0, key.entryId());
  }

  private static @Nullable Object[] entries(List<Span.Key> keys) {
    var entries = new @Nullable Object[keys.size()];
    for (var i = 0; i < entries.length; i++) {
      entries[i] = keys.get(i).entryId();
    }
    return entries;
  }
}
