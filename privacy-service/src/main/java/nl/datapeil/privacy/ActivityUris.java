package nl.datapeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The public addresses of activities; other systems name an activity by them.
@ApplicationScoped
public class ActivityUris {
  private static final String REGISTER = "processing-activities";
  private static final Pattern IN_REGISTER =
      Pattern.compile("(?<id>[^/?#]+)(/versions/(?<version>\\d{1,9}))?/?([?#].*)?");

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

  /// An activity of this register, and its version when the URI names one.
  public record Named(UUID id, @Nullable Integer version) {}

  /// The activity that a URI names, by itself or by one of its versions, however it is spelt.
  public Optional<Named> named(String uri) {
    if (!isOurs(uri)) {
      return Optional.empty();
    }
    var place = IN_REGISTER.matcher(uri.substring(register().toString().length() + 1));
    if (!place.matches()) {
      return Optional.empty();
    }
    var number = place.group("version");
    var version = number == null ? null : Integer.valueOf(number);
    return RegisterUris.id(place.group("id")).map(id -> new Named(id, version));
  }

  /// The one URI under which decisions look an activity up; what is no activity of this register
  /// keeps its own.
  public String plain(String uri) {
    return named(uri).map(activity -> of(activity.id()).toString()).orElse(uri);
  }

  /// Whether it lies in this register, be there anything or not.
  public boolean isOurs(String uri) {
    var prefix = register() + "/";
    return uri.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  /// The id in a full URI of this register, or a bare id.
  public Optional<UUID> idIn(String uriOrId) {
    return uris.idIn(REGISTER, uriOrId).or(() -> RegisterUris.id(uriOrId));
  }
}
