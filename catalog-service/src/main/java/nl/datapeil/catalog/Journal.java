package nl.datapeil.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.ChangeLog;
import org.jspecify.annotations.Nullable;

/// Writes changes of what has a JSON form only into the log: the digest is that of the JSON. Call
/// it last in a use case.
@ApplicationScoped
public class Journal {
  private final ChangeLog log;
  private final ObjectMapper json;

  Journal(ChangeLog log, ObjectMapper json) {
    this.log = log;
    this.json = json;
  }

  /// Something that anonymous readers may not know of.
  public void noted(
      String kind, UUID id, URI uri, String action, int version, String by, Object state) {
    noted(new Change(kind, id, uri, action, version, false, by, null, ""), state);
  }

  /// The change as it is but for its digest, which becomes that of the state after it.
  public void noted(Change change, Object state) {
    log.append(
        new Change(
            change.kind(),
            change.subject(),
            change.uri(),
            change.action(),
            change.version(),
            change.visible(),
            change.by(),
            change.reason(),
            digest(state)));
  }

  public void removed(String kind, UUID id, @Nullable URI uri, int version, String by) {
    log.append(new Change(kind, id, uri, "deleted", version, false, by, null, ""));
  }

  private String digest(Object state) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(state));
      return HexFormat.of().formatHex(hash);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
