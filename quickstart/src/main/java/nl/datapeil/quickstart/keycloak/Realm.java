package nl.datapeil.quickstart.keycloak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;

/// The realm `datapeil` as Keycloak imports it: `realm.json` with this machine's address and
/// secrets in place of `${gateway}`, `${client.NAME}` and `${user.NAME}`.
final class Realm {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z.-]+)}");

  private final String json;

  Realm(Settings settings, Secrets secrets) {
    json =
        PLACEHOLDER
            .matcher(template())
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    found.group(1).equals("gateway")
                        ? settings.gateway().toString()
                        : secrets.get(found.group(1))));
  }

  /// As it is in the module, with its placeholders.
  static String template() {
    try (var resource = Realm.class.getResourceAsStream("realm.json")) {
      return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LaunchException("The realm cannot be read", e);
    }
  }

  boolean isIn(Path file) {
    try {
      return Files.exists(file) && Files.readString(file).equals(json);
    } catch (IOException _) {
      return false;
    }
  }

  /// Replaces the file at once; only its owner may read it.
  void writeTo(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var fresh = Files.createTempFile(file.getParent(), "realm", ".new", ownerOnly);
    Files.writeString(fresh, json);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Tells one realm from another without showing what is in it.
  String version() {
    return Integer.toHexString(json.hashCode());
  }
}
