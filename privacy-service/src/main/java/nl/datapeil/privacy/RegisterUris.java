package nl.datapeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// The public addresses of our registers and what is in them; others name things by these.
@ApplicationScoped
public class RegisterUris {
  private final String base;

  RegisterUris(PrivacyConfig config) {
    base = config.publicUrl().toString().replaceFirst("/$", "");
  }

  /// Such as `assessments`: where one of its items is begun.
  public URI register(String name) {
    return URI.create(base + "/" + name);
  }

  public URI item(String register, UUID id) {
    return URI.create(base + "/" + register + "/" + id);
  }

  public URI policy(UUID id) {
    return item("policies", id);
  }

  /// The id in the address of an item of this register.
  public Optional<UUID> idIn(String register, String uri) {
    var prefix = register(register) + "/";
    return uri.startsWith(prefix) ? id(uri.substring(prefix.length())) : Optional.empty();
  }

  /// The id in the address of an item of this register, or of a part of it.
  public Optional<UUID> idWithin(String register, String uri) {
    var prefix = register(register) + "/";
    var part = uri.indexOf('/', prefix.length());
    return idIn(register, part < 0 ? uri : uri.substring(0, part));
  }

  static Optional<UUID> id(String text) {
    try {
      return Optional.of(InputForms.id(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
