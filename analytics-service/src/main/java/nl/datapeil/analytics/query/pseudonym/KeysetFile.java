package nl.datapeil.analytics.query.pseudonym;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/// A Tink keyset in JSON on disk. Its primary key makes the pseudonyms; a new primary key changes
/// them all.
final class KeysetFile {
  private final Path file;

  KeysetFile(Path file) throws GeneralSecurityException {
    this.file = file.toAbsolutePath();
    PrfConfig.register();
  }

  PrfSet read() throws GeneralSecurityException, IOException {
    if (!Files.isReadable(file)) {
      throw new IllegalStateException(
          "analytics.pseudonym.keyset: %s does not exist or cannot be read. Provide a Tink keyset with an HMAC_PRF key, or set analytics.pseudonym.create-keyset=true to have one made."
              .formatted(file));
    }
    var keyset =
        TinkJsonProtoKeysetFormat.parseKeyset(
            Files.readString(file), InsecureSecretKeyAccess.get());
    return keyset.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  /// Appears complete and readable by its owner only; whoever comes second uses the first one's.
  void createIfAbsent() throws GeneralSecurityException, IOException {
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(file.getParent());
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var draft = Files.createTempFile(file.getParent(), ".keyset", null, ownerOnly);
    try {
      write(draft, newKeyset());
      Files.createLink(file, draft);
      Log.infof("Made a new pseudonym keyset at %s: keep a copy of it in a safe place", file);
    } catch (FileAlreadyExistsException _) {
      Log.debugf("Another process made the keyset meanwhile");
    } finally {
      Files.delete(draft);
    }
  }

  private static String newKeyset() throws GeneralSecurityException {
    var keyset = KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF);
    return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
  }

  private static void write(Path draft, String keyset) throws IOException {
    try (var channel = FileChannel.open(draft, Set.of(StandardOpenOption.WRITE))) {
      var bytes = ByteBuffer.wrap(keyset.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
