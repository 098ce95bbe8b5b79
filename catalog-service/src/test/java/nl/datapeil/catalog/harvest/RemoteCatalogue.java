package nl.datapeil.catalog.harvest;

import static nl.datapeil.catalog.outgoing.RemoteServer.answer;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.catalog.outgoing.RemoteServer;

/// A remote catalogue in Turtle whose datasets a test can change.
final class RemoteCatalogue implements AutoCloseable {
  final RemoteServer server = new RemoteServer();

  /// Sets the datasets of this test apart from those of others.
  final String base = "https://remote.example/" + UUID.randomUUID() + "/";

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private volatile String text = "";
  private volatile String etag = "\"0\"";

  RemoteCatalogue() {
    server.on(
        "/catalog.ttl",
        exchange -> {
          var known = exchange.getRequestHeaders().getFirst("If-None-Match");
          var headers = Map.of("Content-Type", "text/turtle", "ETag", etag);
          if (etag.equals(known)) {
            answer(exchange, 304, headers, "");
          } else {
            answer(exchange, 200, headers, text);
          }
        });
  }

  URI url() {
    return server.url("/catalog.ttl");
  }

  RemoteCatalogue holding(int datasets) {
    return saying(
        IntStream.range(0, datasets)
            .mapToObj(i -> dataset(i, "Dataset " + i))
            .collect(Collectors.joining()));
  }

  RemoteCatalogue saying(String datasets) {
    return exactly(
        "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n"
            + datasets);
  }

  /// This text and nothing else.
  RemoteCatalogue exactly(String all) {
    text = all;
    etag = "\"" + all.hashCode() + "\"";
    return this;
  }

  /// No validators: only the text shows whether it changed.
  RemoteCatalogue withoutEtag() {
    etag = "W/\"" + UUID.randomUUID() + "\"";
    return this;
  }

  String text() {
    return text;
  }

  /// What `/pages` answers to this query.
  void page(String query, String content) {
    if (pages.isEmpty()) {
      server.on(
          "/pages",
          exchange ->
              answer(
                  exchange,
                  200,
                  "text/turtle",
                  pages.getOrDefault(exchange.getRequestURI().getQuery(), "")));
    }
    pages.put(query, content);
  }

  String iri(int number) {
    return base + "d" + number;
  }

  String dataset(int number, String title) {
    return "<%s> a dcat:Dataset ; dct:title \"%s\"@nl ; dct:description \"Over iets\"@nl .\n"
        .formatted(iri(number), title);
  }

  List<String> asked() {
    return server.asked();
  }

  @Override
  public void close() {
    server.close();
  }
}
