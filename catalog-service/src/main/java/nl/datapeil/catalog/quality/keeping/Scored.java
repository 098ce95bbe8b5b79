package nl.datapeil.catalog.quality.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.quality.score.Assessment;
import nl.datapeil.catalog.quality.score.Completeness;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.score.Link;
import nl.datapeil.catalog.quality.score.Present;
import nl.datapeil.catalog.quality.score.Scoring;
import nl.datapeil.catalog.quality.time.Timeliness;
import org.jspecify.annotations.Nullable;

/// What is kept of the quality of a dataset.
record Scored(
    UUID dataset,
    int version,
    Assessment assessment,
    int completeness,
    @Nullable LocalDate due,
    int broken,
    @Nullable String publisher,
    @Nullable String publisherName,
    List<String> urls) {

  /// What an index can hold; longer ones are never checked.
  private static final int LONGEST_URL = 2_000;

  static Scored of(
      Stored stored,
      int violations,
      Map<String, Link> links,
      @Nullable LocalDate newestData,
      LocalDate today,
      CodeLists lists) {
    var typed = stored.typed();
    var facts = new Facts(typed, stored.open(), violations, links, lists);
    var urls = stored.urls();
    var broken =
        urls.stream()
            .map(url -> links.getOrDefault(url, Link.UNKNOWN))
            .filter(link -> link.state() == Link.State.BROKEN)
            .count();
    var names = Present.texts(typed.path("publisher").path("name"));
    var name = names.isEmpty() ? null : names.getFirst();
    var publisher = Present.iri(typed.path("publisher"));
    return new Scored(
        stored.id(),
        stored.version(),
        Scoring.of(facts),
        Completeness.of(typed).percent(),
        Timeliness.of(typed, newestData, today, lists).due(),
        (int) broken,
        publisher.isBlank() ? name : publisher,
        name,
        urls.stream().filter(url -> url.getBytes(UTF_8).length <= LONGEST_URL).toList());
  }
}
