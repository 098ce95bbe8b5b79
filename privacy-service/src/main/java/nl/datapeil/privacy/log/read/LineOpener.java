package nl.datapeil.privacy.log.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.datapeil.privacy.log.dictionary.Contexts;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.key.Payload;
import nl.datapeil.privacy.log.line.Context;
import nl.datapeil.privacy.log.line.Span;
import nl.datapeil.privacy.log.line.Span.Details;
import nl.datapeil.privacy.secret.Aes;
import org.jspecify.annotations.Nullable;

/// Opens lines with the keys of their data subjects, as far as those are still there.
@ApplicationScoped
public class LineOpener {
  private final LogKeys keys;
  private final Contexts contexts;

  LineOpener(LogKeys keys, Contexts contexts) {
    this.keys = keys;
    this.contexts = contexts;
  }

  public List<StoredSpan> open(Connection connection, List<LineRow> rows) throws SQLException {
    var unwrapped = new HashMap<UUID, Aes>();
    var payloads = new ArrayList<@Nullable Payload>();
    for (var row : rows) {
      payloads.add(payload(row, unwrapped));
    }
    var named = payloads.stream().filter(Objects::nonNull).map(Payload::context).toList();
    var known = contexts.read(connection, named);
    var opened = new ArrayList<StoredSpan>();
    for (var i = 0; i < rows.size(); i++) {
      opened.add(opened(rows.get(i), payloads.get(i), known));
    }
    return opened;
  }

  private @Nullable Payload payload(LineRow row, Map<UUID, Aes> unwrapped) {
    var stored = row.line().payload();
    var line = row.line().number().value();
    if (!Payload.isSealed(stored)) {
      return Payload.read(stored, null, line);
    }
    var blind = row.blind();
    var wrapped = row.wrappedKey();
    if (blind == null || wrapped == null) {
      return null;
    }
    return Payload.read(stored, unwrapped.computeIfAbsent(blind, _ -> keys.unwrap(wrapped)), line);
  }

  private static StoredSpan opened(
      LineRow row, @Nullable Payload payload, Map<UUID, Context> known) {
    var line = row.line();
    var context = payload == null ? null : known.get(payload.context());
    var details =
        payload == null || context == null
            ? new Details(Context.erased(), null, null)
            : new Details(context, payload.decision(), payload.rows());
    var span =
        new Span(
            line.key(),
            line.parentSpanId(),
            line.start(),
            line.end(),
            line.outcome(),
            line.activity(),
            null,
            line.population(),
            details);
    return new StoredSpan(span, line.position(), line.received(), row.blind(), payload != null);
  }
}
