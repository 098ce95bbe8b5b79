package nl.datapeil.catalog.harvest.remote;

import static nl.datapeil.catalog.harvest.remote.Answer.Extent.ALL;
import static nl.datapeil.catalog.harvest.remote.Answer.Extent.NEWS;
import static nl.datapeil.catalog.harvest.remote.Answer.Extent.NOTHING;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import nl.datapeil.catalog.harvest.ckan.CkanReader;
import nl.datapeil.catalog.harvest.document.Utf8;
import nl.datapeil.catalog.harvest.fetch.Fetched;
import nl.datapeil.catalog.harvest.fetch.Fetcher;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A site that speaks CKAN. Packages come in the order of their ids, which no change disturbs.
final class CkanRemote implements Remote {
  private static final Pattern COUNT = Pattern.compile("\"count\"\\s*:\\s*(\\d{1,9})");

  private final URI site;
  private final int rows;
  private final @Nullable Instant since;
  private final Fetcher fetcher;
  private final CkanReader reader;

  CkanRemote(URI site, String language, int rows, @Nullable Instant since, Fetcher fetcher) {
    this.site =
        URI.create(site.toString().replaceFirst("/api/.*|[?#].*", "").replaceAll("/+$", ""));
    this.rows = rows;
    this.since = since;
    this.fetcher = fetcher;
    reader = new CkanReader(this.site, language);
  }

  @Override
  public Answer read(@Nullable String checkpoint) {
    var start = checkpoint == null ? 0 : Integer.parseInt(checkpoint);
    return switch (fetcher.get(page(start), "application/json")) {
      case Fetched.NotModified() -> new Answer.Unmodified();
      case Fetched.Failed(var why) -> new Answer.Failed(why);
      case Fetched.File file -> {
        try (file) {
          yield page(start, file);
        }
      }
    };
  }

  private URI page(int start) {
    var changed =
        since == null
            ? ""
            : "&fq="
                + encoded("metadata_modified:[" + since.truncatedTo(ChronoUnit.SECONDS) + " TO *]");
    return URI.create(
        site
            + "/api/3/action/package_search?rows="
            + rows
            + "&start="
            + start
            + "&sort="
            + encoded("id asc")
            + changed);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer page(int start, Fetched.File file) {
    var reading = new Reading();
    var text = Utf8.text(file.bytes(), reading);
    var read = reader.read(text, reading);
    var found = COUNT.matcher(text);
    var stated = found.find();
    var count = stated ? Integer.parseInt(found.group(1)) : start + read;
    var end = start + read;
    if (read == 0 && start < count) {
      reading.report(
          Fault.at(
              Fault.Kind.NOT_FETCHED,
              0,
              0,
              Text.of(
                  "The catalogue says it has %d packages and gave %d",
                  "De catalogus zegt %d pakketten te hebben en gaf er %d", count, start)));
    }
    return new Answer.Page(
        reading,
        file.url().toString(),
        read > 0 && end < count ? Integer.toString(end) : null,
        since != null ? NEWS : count == 0 && stated ? NOTHING : ALL,
        null);
  }
}
