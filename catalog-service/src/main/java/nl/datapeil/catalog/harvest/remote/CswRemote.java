package nl.datapeil.catalog.harvest.remote;

import static nl.datapeil.catalog.harvest.remote.Answer.Extent.ALL;
import static nl.datapeil.catalog.harvest.remote.Answer.Extent.NOTHING;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.catalog.harvest.csw.CswReader;
import nl.datapeil.catalog.harvest.document.RdfReader;
import nl.datapeil.catalog.harvest.document.Utf8;
import nl.datapeil.catalog.harvest.fetch.Fetched;
import nl.datapeil.catalog.harvest.fetch.Fetcher;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.outgoing.Outbound;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A catalogue service for the Web. Servers differ in what they take, so the first page is asked in
/// several ways and the others in the way that worked, which the checkpoint names.
final class CswRemote implements Remote {
  private static final String ISO = "http://www.isotc211.org/2005/gmd";
  private static final Pattern RESULTS = Pattern.compile("<(?:[\\w.-]+:)?SearchResults\\b[^>]*>");
  private static final List<Way> WAYS = List.of(Way.GET_2, Way.POST_2, Way.GET_3);

  private enum Way {
    GET_2,
    POST_2,
    GET_3
  }

  private record Place(Way way, int position) {
    static Place of(String checkpoint) {
      var parts = checkpoint.split(":", 2);
      return new Place(Way.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
      return way + ":" + position;
    }
  }

  private final URI url;
  private final String language;
  private final int rows;
  private final String schema;
  private final Fetcher fetcher;

  CswRemote(URI url, String language, int rows, @Nullable String schema, Fetcher fetcher) {
    this.url = url;
    this.language = language;
    this.rows = rows;
    this.schema = schema == null ? ISO : schema;
    this.fetcher = fetcher;
  }

  @Override
  public Answer read(@Nullable String checkpoint) {
    if (checkpoint != null) {
      return read(Place.of(checkpoint));
    }
    Answer last = new Answer.Unmodified();
    for (var way : WAYS) {
      last = read(new Place(way, 1));
      if (last instanceof Answer.Page) {
        return last;
      }
    }
    return last;
  }

  private Answer read(Place place) {
    return switch (fetcher.fetch(request(place))) {
      case Fetched.NotModified() -> new Answer.Unmodified();
      case Fetched.Failed(var why) -> new Answer.Failed(why);
      case Fetched.File file -> {
        try (file) {
          yield page(place, file);
        }
      }
    };
  }

  private Outbound request(Place place) {
    var request =
        place.way() == Way.POST_2
            ? Outbound.of("POST", url).sending(body(place), "application/xml")
            : Outbound.get(query(place));
    return request.header("Accept", "application/xml, text/xml");
  }

  private URI query(Place place) {
    var bare = url.toString();
    var glue = !bare.contains("?") ? "?" : bare.endsWith("?") || bare.endsWith("&") ? "" : "&";
    var version = place.way() == Way.GET_3 ? "3.0.0" : "2.0.2";
    return URI.create(
        bare
            + glue
            + "service=CSW&version="
            + version
            + "&request=GetRecords&resultType=results&typeNames=csw:Record&elementSetName=full"
            + "&outputSchema="
            + URLEncoder.encode(schema, StandardCharsets.UTF_8)
            + "&startPosition="
            + place.position()
            + "&maxRecords="
            + rows);
  }

  private String body(Place place) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <csw:GetRecords xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" service="CSW" version="2.0.2" resultType="results"
        startPosition="%d" maxRecords="%d" outputFormat="application/xml" outputSchema="%s">
      <csw:Query typeNames="csw:Record"><csw:ElementSetName>full</csw:ElementSetName></csw:Query>
    </csw:GetRecords>
    """
        .formatted(
            place.position(),
            rows,
            schema.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"));
  }

  private Answer page(Place place, Fetched.File file) {
    var reading = new Reading();
    var text = Utf8.text(file.bytes(), reading);
    var results = RESULTS.matcher(text);
    if (!results.find()) {
      return new Answer.Failed(
          Text.of(
              "%s did not answer with search results.",
              "%s antwoordde niet met zoekresultaten.", url));
    }
    var rdf = new RdfReader(url, Integer.MAX_VALUE, reading);
    var read = new CswReader(url, language, piece -> rdf.rdfXml(piece.text())).read(text, reading);
    var matched = number(results.group(), "numberOfRecordsMatched");
    var next = number(results.group(), "nextRecord");
    if (next < 0) {
      next = place.position() + read;
    }
    var ended = next <= place.position() || (matched >= 0 && next > matched);
    if (ended && matched > place.position() - 1 + read) {
      reading.report(
          Fault.at(
              Fault.Kind.NOT_FETCHED,
              0,
              0,
              Text.of(
                  "The catalogue says it has %d records and gave %d",
                  "De catalogus zegt %d records te hebben en gaf er %d",
                  matched,
                  place.position() - 1 + read)));
    }
    var after = ended ? null : new Place(place.way(), next).toString();
    return new Answer.Page(
        reading, file.url().toString(), after, matched == 0 ? NOTHING : ALL, null);
  }

  private static int number(String tag, String attribute) {
    var found = Pattern.compile(attribute + "\\s*=\\s*[\"'](\\d{1,9})[\"']").matcher(tag);
    return found.find() ? Integer.parseInt(found.group(1)) : -1;
  }
}
