package nl.datapeil.quickstart.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// Passwords, client secrets and keys: random, made when first asked for, in a file only its owner
/// reads.
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 18;
  private static final int KEY_BYTES = 32;

  private final Path file;
  private final Properties known = new Properties();

  public Secrets(Home home) {
    file = home.secretsFile();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        known.load(reader);
      } catch (IOException e) {
        throw new LaunchException("Cannot read the secrets in " + file, e);
      }
    }
  }

  /// The secret of that name, 24 characters fit for a URL.
  public String get(String name) {
    return kept(name, BYTES, Base64.getUrlEncoder().withoutPadding());
  }

  /// The AES-256 key of that name, in Base64.
  public String key(String name) {
    return kept(name, KEY_BYTES, Base64.getEncoder());
  }

  private synchronized String kept(String name, int length, Base64.Encoder encoder) {
    var found = known.getProperty(name);
    if (found != null) {
      return found;
    }
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    var made = encoder.encodeToString(bytes);
    known.setProperty(name, made);
    store();
    return made;
  }

  /// Replaces the file at once, so a crash leaves the old one or the new one.
  private void store() {
    try {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      var fresh = Files.createTempFile(file.getParent(), "secrets", ".new", ownerOnly);
      try (var writer = Files.newBufferedWriter(fresh)) {
        known.store(writer, "Made by ./datapeil for this machine only");
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LaunchException("Cannot write the secrets to " + file + ": " + e.getMessage(), e);
    }
  }
}
