package nl.datapeil.catalog.harvest.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.stream.Stream;
import nl.datapeil.catalog.harvest.document.Format;
import nl.datapeil.catalog.harvest.document.RdfReader;
import nl.datapeil.catalog.harvest.document.Utf8;
import nl.datapeil.catalog.harvest.fetch.Fetched;
import nl.datapeil.catalog.harvest.fetch.Fetcher;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.outgoing.Outbound;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A document of RDF, or pages of it.
final class DcatRemote implements Remote {
  private static final String ACCEPT =
      "text/turtle, application/n-triples;q=0.9, application/ld+json;q=0.8,"
          + " application/rdf+xml;q=0.7, */*;q=0.1";

  private final URI start;
  private final Memory memory;
  private final Fetcher fetcher;
  private final int maxTriples;
  private final Rounds rounds = new Rounds();

  DcatRemote(URI start, Memory memory, Fetcher fetcher, int maxTriples) {
    this.start = start;
    this.memory = memory;
    this.fetcher = fetcher;
    this.maxTriples = maxTriples;
  }

  @Override
  public Answer read(@Nullable String checkpoint) {
    var url = checkpoint == null ? start : URI.create(checkpoint);
    return switch (fetcher.fetch(conditional(url, checkpoint == null))) {
      case Fetched.NotModified() -> new Answer.Unmodified();
      case Fetched.Failed(var why) -> new Answer.Failed(why);
      case Fetched.File file -> {
        try (file) {
          yield checkpoint == null && isKnown(file) ? new Answer.Unmodified() : page(url, file);
        }
      }
    };
  }

  private Outbound conditional(URI url, boolean first) {
    var request = Outbound.get(url).header("Accept", ACCEPT);
    var known = memory.validators();
    if (first && known.etag() != null) {
      return request.header("If-None-Match", known.etag());
    }
    return first && known.lastModified() != null
        ? request.header("If-Modified-Since", known.lastModified())
        : request;
  }

  private boolean isKnown(Fetched.File file) {
    var known = memory.validators().sha256();
    return known != null && known.equals(file.validators().sha256());
  }

  private Answer page(URI asked, Fetched.File file) {
    var reading = new Reading();
    read(file, reading);
    var next = Hydra.next(reading.triples(), file.link(), file.url());
    Hydra.remove(reading.triples());
    var refused =
        next == null ? null : objection(next, asked, file.url(), reading.triples().isEmpty());
    if (refused != null) {
      reading.report(Fault.at(Fault.Kind.NOT_FETCHED, 0, 0, refused));
      next = null;
    }
    return new Answer.Page(
        reading,
        file.url().toString(),
        next == null ? null : next.toString(),
        Answer.Extent.ALL,
        next == null ? file.validators() : null);
  }

  /// A catalogue may not send us to another server, nor round and round, nor on without end.
  private @Nullable Text objection(URI next, URI asked, URI page, boolean empty) {
    if (rounds.goRound(asked, next)) {
      return Text.of(
          "The next page is said to be %s, which was read already: pages go round",
          "De volgende pagina zou %s zijn, die al is gelezen: de pagina's gaan rond", next);
    }
    if (rounds.goOnForNothing(empty)) {
      return Text.of(
          "The last %d pages hold nothing: %s was not read",
          "De laatste %d pagina's bevatten niets: %s is niet gelezen", Rounds.MOST_EMPTY, next);
    }
    return Stream.of(start, page).anyMatch(known -> isAtSameServer(known, next))
        ? null
        : Text.of(
            "The next page is said to be at %s, which is another server: it was not read",
            "De volgende pagina zou staan op %s, een andere server: zij is niet gelezen", next);
  }

  /// With or without TLS, when the ports are the usual ones.
  private static boolean isAtSameServer(URI known, URI link) {
    return known.getHost() != null
        && known.getHost().equalsIgnoreCase(link.getHost())
        && (known.getPort() == link.getPort() || (isUsual(known) && isUsual(link)));
  }

  private static boolean isUsual(URI url) {
    return url.getPort() < 0 || url.getPort() == 80 || url.getPort() == 443;
  }

  private void read(Fetched.File file, Reading reading) {
    var rdf = new RdfReader(file.url(), maxTriples, reading);
    switch (Format.of(file.mediaType(), file.start())) {
      case JSON_LD, CKAN, AMSTERDAM_SCHEMA -> rdf.jsonLd(Utf8.text(file.bytes(), reading));
      case RDF_XML, CSW -> rdf.rdfXml(Utf8.text(file.bytes(), reading));
      case TURTLE, UNKNOWN -> {
        try (var in = file.open()) {
          rdf.turtle(in);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
