package nl.datapeil.privacy.decision.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Inserts any number of decisions by one statement, which is a transaction of its own: it takes
/// only those whose grounds are current in that very statement, and is on disk once it returns
/// whatever the server's settings.
@ApplicationScoped
class JournalTable {
  private static final String INSERT =
      """
      with durable as materialized (
          select set_config('synchronous_commit', 'on', true) as setting)
      insert into decision (id, call_id, position, decided_at, valid_until, asked_by, actor, purpose,
          activity_id, activity_version, question, permitted, reasons, trace_id, span_id,
          parent_span_id, response, policies, information)
      select d.id, d.call_id, d.position, d.decided_at, d.valid_until, d.asked_by, d.actor, d.purpose,
          d.activity_id, d.activity_version, d.question::jsonb, d.reasons = '[]', d.reasons::jsonb,
          d.trace_id, d.span_id, d.parent_span_id, d.response::jsonb, d.policies::jsonb,
          d.information::jsonb
      from unnest(?::uuid[], ?::uuid[], ?::int[], ?::timestamptz[], ?::timestamptz[], ?::text[],
          ?::text[], ?::text[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[],
          ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
          as d (id, call_id, position, decided_at, valid_until, asked_by, actor, purpose, activity_id,
              activity_version, question, reasons, trace_id, span_id, parent_span_id, response,
              policies, information, epoch)
      join decision_ground on decision_ground.epoch = d.epoch
      join durable on durable.setting = 'on'
      returning id
      """;

  private final DataSource database;
  private final ObjectMapper json;

  JournalTable(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /// The ids of those that are recorded.
  Set<UUID> insert(List<Line> lines) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(INSERT)) {
      new Columns(connection, statement, lines)
          .add("uuid", Line::id)
          .add("uuid", line -> line.call().id())
          .add("int4", Line::position)
          .add("text", Line::decidedAt)
          .add("text", Line::validUntil)
          .add("text", line -> line.call().askedBy())
          .add("text", line -> line.question().asker().id())
          .add("text", Line::purpose)
          .add("uuid", Line::activity)
          .add("int4", Line::activityVersion)
          .add("text", line -> written(line.question()))
          .add("text", line -> written(line.reasons()))
          .add("text", line -> line.call().traceId())
          .add("text", line -> line.call().spanId())
          .add("text", line -> line.call().parentSpanId())
          .add("text", Line::response)
          .add("text", line -> written(line.policies()))
          .add("text", line -> written(line.information()))
          .add("int8", Line::epoch);
      var ids = new HashSet<UUID>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
      }
      return ids;
    }
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The parameters of the statement: an array for each column.
  private static final class Columns {
    private final Connection connection;
    private final PreparedStatement statement;
    private final List<Line> lines;
    private int next = 1;

    Columns(Connection connection, PreparedStatement statement, List<Line> lines) {
      this.connection = connection;
      this.statement = statement;
      this.lines = lines;
    }

    Columns add(String type, Function<Line, @Nullable Object> value) throws SQLException {
      var values = new @Nullable Object[lines.size()];
      for (var i = 0; i < values.length; i++) {
        var one = value.apply(lines.get(i));
        values[i] = type.equals("text") && one != null ? one.toString() : one;
      }
      statement.setArray(next++, connection.createArrayOf(type, values));
      return this;
    }
  }
}
