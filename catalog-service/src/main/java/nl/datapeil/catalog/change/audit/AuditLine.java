package nl.datapeil.catalog.change.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Logged;
import org.jspecify.annotations.Nullable;

/// A line of the export: everything that its hash covers, and the hash.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditLine(
    long seq,
    Instant at,
    String kind,
    UUID subject,
    @Nullable URI uri,
    String action,
    int version,
    boolean visible,
    String by,
    @Nullable String reason,
    String digest,
    String previous,
    String hash) {
  static AuditLine of(Logged line) {
    var change = line.change();
    return new AuditLine(
        line.seq(),
        line.at(),
        change.kind(),
        change.subject(),
        change.uri(),
        change.action(),
        change.version(),
        change.visible(),
        change.by(),
        change.reason(),
        change.digest(),
        line.previous(),
        line.hash());
  }

  Logged logged() {
    var change = new Change(kind, subject, uri, action, version, visible, by, reason, digest);
    return new Logged(seq, at, change, previous, hash);
  }
}
