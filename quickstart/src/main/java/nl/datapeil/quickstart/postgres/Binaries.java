package nl.datapeil.quickstart.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import nl.datapeil.quickstart.settings.LaunchException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once from the archive on the class path.
final class Binaries {
  private final Path folder;

  Binaries(Path tools) {
    folder = tools.resolve("postgresql");
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  boolean arePresent() {
    return Files.exists(program("postgres"));
  }

  /// Unpacks beside the final place and renames, so a half-unpacked server is never used.
  void unpack() {
    var archive = archive();
    try (var packed = Binaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new LaunchException(
            "There is no embedded PostgreSQL for this machine (%s). Use your own: DATAPEIL_DB_URL_CATALOG and so on."
                .formatted(archive));
      }
      var fresh = Files.createTempDirectory(folder.getParent(), "postgresql");
      readable(fresh);
      unpack(packed, fresh);
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LaunchException("Cannot unpack PostgreSQL into " + folder + ": " + e, e);
    }
  }

  private static void unpack(InputStream packed, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, target.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void write(InputStream content, TarArchiveEntry entry, Path file)
      throws IOException {
    Files.createDirectories(entry.isDirectory() ? file : file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      if ((entry.getMode() & 0100) != 0) {
        readable(file);
      }
    }
  }

  /// Also for the system user that runs the server when root may not.
  private static void readable(Path file) throws IOException {
    var rights = EnumSet.allOf(PosixFilePermission.class);
    rights.remove(PosixFilePermission.GROUP_WRITE);
    rights.remove(PosixFilePermission.OTHERS_WRITE);
    Files.setPosixFilePermissions(file, rights);
  }

  private static String archive() {
    var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    var named = machine.equals("aarch64") ? "arm_64" : "x86_64";
    return "/postgres-linux-" + named + ".txz";
  }
}
