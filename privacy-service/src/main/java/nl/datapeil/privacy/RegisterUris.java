package nl.datapeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;

/// The public addresses of what decisions point to, beside processing activities.
@ApplicationScoped
public class RegisterUris {
  private final String base;

  RegisterUris(PrivacyConfig config) {
    base = config.publicUrl().toString().replaceFirst("/$", "");
  }

  public URI policy(UUID id) {
    return URI.create(base + "/policies/" + id);
  }

  /// Such as `assessments`: where one of its items is begun.
  public URI register(String name) {
    return URI.create(base + "/" + name);
  }
}
