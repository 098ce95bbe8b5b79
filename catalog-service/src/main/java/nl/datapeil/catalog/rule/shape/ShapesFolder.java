package nl.datapeil.catalog.rule.shape;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.CatalogConfig;
import org.jspecify.annotations.Nullable;

/// The files of shapes in the configured folder, read when first asked for.
@ApplicationScoped
public class ShapesFolder {
  private final Optional<Path> folder;
  private @Nullable List<ShapesFile> files;

  ShapesFolder(CatalogConfig config) {
    folder = config.shapes().directory();
  }

  /// Empty where none is configured or it is gone.
  public synchronized List<ShapesFile> files() {
    if (files == null) {
      files = folder.filter(Files::isDirectory).map(ShapesFolder::read).orElse(List.of());
    }
    return files;
  }

  private static List<ShapesFile> read(Path folder) {
    try (var paths = Files.walk(folder)) {
      var all = new ArrayList<ShapesFile>();
      for (var path : paths.filter(ShapesFolder::isShapes).sorted().toList()) {
        all.add(ShapesReader.read(path, folder.relativize(path).toString()));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// By what it says: other RDF may lie in the folder too.
  private static boolean isShapes(Path file) {
    var name = file.getFileName().toString();
    if (!name.endsWith(".ttl") && !name.endsWith(".rdf")) {
      return false;
    }
    try {
      return Files.readString(file).contains("http://www.w3.org/ns/shacl#");
    } catch (IOException _) {
      return false;
    }
  }
}
