package nl.datapeil.catalog.harvest.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import nl.datapeil.catalog.harvest.amsterdam.AmsterdamReader;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// A tree of Amsterdam Schema, some datasets at a time; the checkpoint is the last one read, so
/// what is added meanwhile shifts nothing.
final class AmsterdamRemote implements Remote {
  private final URI root;
  private final int datasets;
  private final SchemaFiles files;

  /// `root` is the public address of the tree.
  AmsterdamRemote(URI root, int datasets, SchemaFiles files) {
    this.root = root;
    this.datasets = datasets;
    this.files = files;
  }

  @Override
  public Answer read(@Nullable String checkpoint) {
    var listed = files.datasets();
    if (listed.isEmpty() || listed.get().isEmpty()) {
      return new Answer.Failed(
          new Text(
              "The datasets cannot be listed: datasets/index.json is missing or unreadable.",
              "De datasets zijn niet op te sommen: datasets/index.json ontbreekt of is"
                  + " onleesbaar."));
    }
    var todo =
        listed.get().stream()
            .filter(path -> checkpoint == null || path.compareTo(checkpoint) > 0)
            .toList();
    var page = todo.subList(0, Math.min(datasets, todo.size()));
    var reading = new Reading();
    page.forEach(path -> read(path, reading));
    var next = page.size() < todo.size() ? page.getLast() : null;
    return new Answer.Page(reading, root.toString(), next, Answer.Extent.ALL, null);
  }

  private void read(String path, Reading reading) {
    var place = root + path;
    var reader = new AmsterdamReader(reading);
    files
        .text(path)
        .ifPresentOrElse(
            text -> reader.read(text, place, (_, reference) -> find(path, reference, reader)),
            () -> {
              reading.report(
                  Fault.of(
                      Fault.Kind.NOT_FETCHED,
                      place,
                      new Text("The file cannot be read", "Het bestand is niet te lezen")));
              reading.broke(NodeFactory.createURI(place));
            });
  }

  private Optional<JsonNode> find(String from, String reference, AmsterdamReader reader) {
    var path =
        reference.startsWith("/")
            ? reference.substring(1)
            : from.substring(0, from.lastIndexOf('/') + 1) + reference;
    return files.text(path).flatMap(text -> reader.parse(text, root + path));
  }
}
