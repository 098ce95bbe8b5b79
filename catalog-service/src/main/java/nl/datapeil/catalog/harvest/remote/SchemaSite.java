package nl.datapeil.catalog.harvest.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.harvest.fetch.Fetched;
import nl.datapeil.catalog.harvest.fetch.Fetcher;

/// A tree on the Web: `datasets/index.json` names the folders of the datasets.
final class SchemaSite implements SchemaFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI root;
  private final Fetcher fetcher;

  /// `root` ends with a slash.
  SchemaSite(URI root, Fetcher fetcher) {
    this.root = root;
    this.fetcher = fetcher;
  }

  @Override
  public Optional<List<String>> datasets() {
    return text("datasets/index").flatMap(SchemaSite::listed);
  }

  private static Optional<List<String>> listed(String index) {
    try {
      var paths = new ArrayList<String>();
      JSON.readTree(index)
          .forEach(folder ->
              paths.add("datasets/" + folder.asText().replaceAll("^/+|/+$", "") + "/dataset"));
      paths.sort(null);
      return Optional.of(paths);
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  /// Some sites write the extension, some do not.
  @Override
  public Optional<String> text(String path) {
    return fetched(path + ".json").or(() -> fetched(path));
  }

  private Optional<String> fetched(String path) {
    var url = root.resolve(path);
    if (!url.toString().startsWith(root.toString())) {
      return Optional.empty();
    }
    if (fetcher.get(url, "application/json") instanceof Fetched.File file) {
      try (file) {
        return Optional.of(new String(file.bytes(), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
