package nl.datapeil.catalog.change.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Happening;
import nl.datapeil.catalog.change.Logged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudEventsTest {
  private static final UUID ID = UUID.fromString("0199d8f0-7d3e-4a43-9f0f-6e0a4f6d2b11");
  private static final CloudEvents EVENTS =
      new CloudEvents(URI.create("urn:x:y"), URI.create("https://wij.example/catalog/v1"));

  @ParameterizedTest
  @CsvSource({
    "dataset, https://ander.example/1, /datasets/*",
    "dataset, https://wij.example/catalog/v1/elsewhere, /datasets/*",
    "dataset-series, https://ander.example/1, /dataset-series/*",
    "glossary-term, https://ander.example/1, /glossary-terms/*",
    "glossary-term, https://wij.example/catalog/v1.evil.example, /glossary-terms/*",
    "harvest-source, , /harvest-sources/*",
    "code-list, https://wij.example/catalog/v1/code-lists/themes, /code-lists/themes",
    "lineage, https://wij.example/catalog/v1/datasets/1/lineage, /datasets/1/lineage"
  })
  void leadsToThisApiOnly(String kind, @Nullable URI uri, String path) {
    var change = new Change(kind, ID, uri, "updated", 1, true, "sanne", null, "");

    var event = EVENTS.of(happened(change));

    assertThat(event.dataref())
        .hasToString("https://wij.example/catalog/v1" + path.replace("*", ID.toString()));
  }

  private static Happening happened(Change change) {
    var line = Logged.after(Logged.START, 1, Instant.EPOCH, change);
    return new Happening(UUID.randomUUID(), line);
  }
}
