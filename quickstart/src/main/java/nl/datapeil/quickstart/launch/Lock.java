package nl.datapeil.quickstart.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.datapeil.quickstart.settings.LaunchException;

/// Lets one command at a time change what runs. The kernel frees it when its holder dies.
final class Lock implements AutoCloseable {
  private final FileChannel file;

  private Lock(FileChannel file) {
    this.file = file;
  }

  static Lock take(Path folder) {
    try {
      var file =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (file.tryLock() == null) {
        System.err.println("Another ./datapeil command is at work here; waiting for it to end.");
        file.lock();
      }
      return new Lock(file);
    } catch (IOException e) {
      throw new LaunchException("Cannot lock " + folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new LaunchException("Cannot unlock: " + e.getMessage(), e);
    }
  }
}
