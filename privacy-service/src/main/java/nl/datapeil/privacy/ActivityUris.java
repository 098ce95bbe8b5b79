package nl.datapeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// The public addresses of activities; other systems name an activity by them.
@ApplicationScoped
public class ActivityUris {
  private final String register;

  ActivityUris(PrivacyConfig config) {
    register = config.publicUrl().toString().replaceFirst("/$", "") + "/processing-activities";
  }

  public URI register() {
    return URI.create(register);
  }

  public URI of(UUID id) {
    return URI.create(register + "/" + id);
  }

  /// What log lines name: what the activity said from its filing until the next version.
  public URI ofVersion(UUID id, int version) {
    return URI.create(register + "/" + id + "/versions/" + version);
  }

  public URI advice(UUID id) {
    return URI.create(register + "/" + id + "/advice");
  }

  public URI approval(UUID id) {
    return URI.create(register + "/" + id + "/approval");
  }

  /// The id in a full URI of this register, or a bare id.
  public Optional<UUID> idIn(String uriOrId) {
    var prefix = register + "/";
    var id = uriOrId.startsWith(prefix) ? uriOrId.substring(prefix.length()) : uriOrId;
    try {
      return id.length() == 36 ? Optional.of(UUID.fromString(id)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
