package nl.datapeil.catalog.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Sha256;
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

  /// A change and the state after it.
  public record Noted(Change change, Object state) {}

  public void noted(Change change, Object state) {
    noted(List.of(new Noted(change, state)));
  }

  /// The changes as they are but for their digests, which become those of the states after them.
  public void noted(List<Noted> all) {
    log.append(
        all.stream().map(noted -> noted.change().withDigest(digest(noted.state()))).toList());
  }

  public void removed(String kind, UUID id, @Nullable URI uri, int version, String by) {
    log.append(new Change(kind, id, uri, "deleted", version, false, by, null, ""));
  }

  private String digest(Object state) {
    try {
      return Sha256.of(json.writeValueAsBytes(state));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
