package nl.datapeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// The public addresses of activities; other systems name an activity by them.
@ApplicationScoped
public class ActivityUris {
  private static final String REGISTER = "processing-activities";

  private final RegisterUris uris;

  ActivityUris(RegisterUris uris) {
    this.uris = uris;
  }

  public URI register() {
    return uris.register(REGISTER);
  }

  public URI of(UUID id) {
    return uris.item(REGISTER, id);
  }

  /// What log lines name: what the activity said from its filing until the next version.
  public URI ofVersion(UUID id, int version) {
    return URI.create(of(id) + "/versions/" + version);
  }

  public URI advice(UUID id) {
    return URI.create(of(id) + "/advice");
  }

  public URI approval(UUID id) {
    return URI.create(of(id) + "/approval");
  }

  /// The id in a full URI of this register, or a bare id.
  public Optional<UUID> idIn(String uriOrId) {
    return uris.idIn(REGISTER, uriOrId).or(() -> RegisterUris.id(uriOrId));
  }
}
