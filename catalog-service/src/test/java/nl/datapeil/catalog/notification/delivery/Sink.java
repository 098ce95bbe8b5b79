package nl.datapeil.catalog.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// A receiver of webhooks that remembers what came and answers as it is told.
final class Sink implements AutoCloseable {
  /// What it answers to an event; `headers` may be empty.
  record Answer(int status, Map<String, String> headers) {}

  /// Header names are in any case.
  record Received(Map<String, String> headers, String body) {
    JsonNode event() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  final List<Received> handshakes = new CopyOnWriteArrayList<>();
  final List<Received> events = new CopyOnWriteArrayList<>();
  final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  volatile Map<String, String> permission =
      Map.of("WebHook-Allowed-Origin", "*", "WebHook-Allowed-Rate", "*");

  private final HttpServer server;

  Sink() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hook";
  }

  /// The answers to the next events; after them 204.
  void answers(int... statuses) {
    for (var status : statuses) {
      answers.add(new Answer(status, Map.of()));
    }
  }

  /// The actions of all events that came, those that were not accepted too.
  List<String> actions() {
    return events.stream()
        .map(received -> received.event().get("type").asText())
        .map(type -> type.substring(type.lastIndexOf('.') + 1))
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange call) throws IOException {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    call.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (call.getRequestMethod().equals("OPTIONS")) {
      handshakes.add(new Received(headers, body));
      permission.forEach(call.getResponseHeaders()::set);
      call.sendResponseHeaders(200, -1);
    } else {
      events.add(new Received(headers, body));
      var told = answers.poll();
      var answer = told == null ? new Answer(204, Map.of()) : told;
      answer.headers().forEach(call.getResponseHeaders()::set);
      call.sendResponseHeaders(answer.status(), -1);
    }
    call.close();
  }
}
