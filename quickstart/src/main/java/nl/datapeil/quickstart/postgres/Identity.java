package nl.datapeil.quickstart.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.quickstart.process.Processes;
import nl.datapeil.quickstart.settings.LaunchException;

/// As whom PostgreSQL runs. It refuses root, so for root it runs in a user namespace where it is
/// nobody in particular, or, where the kernel gives none, as the system user `nobody`.
///
/// @param prefix what a command is put behind to run so
/// @param owner the user number that files must have to be the server's own
record Identity(List<String> prefix, int owner) {
  private static final int ROOT = 0;
  private static final int NOBODY_ID = 65534;

  private static final Identity NAMESPACE = new Identity(List.of("unshare", "--user"), ROOT);
  private static final Identity NOBODY =
      new Identity(
          List.of("setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups"),
          NOBODY_ID);

  Identity {
    prefix = List.copyOf(prefix);
  }

  static Identity choose() {
    var ourselves = owner(Path.of("/proc/self"));
    if (ourselves != ROOT) {
      return new Identity(List.of(), ourselves);
    }
    return Processes.run(NAMESPACE.running("true")) == 0 ? NAMESPACE : NOBODY;
  }

  List<String> running(String... command) {
    var full = new ArrayList<>(prefix);
    full.addAll(List.of(command));
    return full;
  }

  /// Gives the folder to whom the server runs as, and refuses one that is out of its reach.
  void own(Path folder, Path program) {
    if (prefix.isEmpty()) {
      return;
    }
    if (owner(folder) != owner) {
      Processes.run(List.of("chown", "-R", owner + ":" + owner, folder.toString()));
    }
    if (owner == NOBODY_ID
        && (Processes.run(running("test", "-x", program.toString())) != 0
            || Processes.run(running("test", "-w", folder.toString())) != 0)) {
      throw new LaunchException(
          """
          PostgreSQL does not run as root, and the user "nobody" cannot reach %s.
          Run ./datapeil as an ordinary user, or choose another folder: DATAPEIL_HOME=/var/lib/datapeil ./datapeil up\
          """
              .formatted(folder));
    }
  }

  private static int owner(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:uid");
    } catch (IOException e) {
      throw new LaunchException("Cannot see who owns " + path, e);
    }
  }
}
