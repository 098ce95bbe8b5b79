package nl.datapeil.catalog.harvest.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A checkout on this server. Nothing outside it is read, whatever a file in it refers to.
record SchemaFolder(Path root) implements SchemaFiles {
  @Override
  public Optional<List<String>> datasets() {
    try (var files = Files.walk(root)) {
      return Optional.of(
          files
              .filter(file -> file.endsWith("dataset.json"))
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .map(path -> path.substring(0, path.length() - ".json".length()))
              .sorted()
              .toList());
    } catch (IOException | UncheckedIOException _) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> text(String path) {
    var file = root.resolve(path + ".json").normalize();
    try {
      return file.startsWith(root.normalize()) && Files.isRegularFile(file)
          ? Optional.of(Files.readString(file))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
