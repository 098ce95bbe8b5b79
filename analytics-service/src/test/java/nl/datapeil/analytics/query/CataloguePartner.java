package nl.datapeil.analytics.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.datapeil.testkit.PartnerContract;
import org.jspecify.annotations.Nullable;

/// The catalogue as this service sees it.
public final class CataloguePartner implements HttpHandler {
  private static final String MEASUREMENTS = "/quality-measurements";
  private static final String RECEIVED = "{\"added\": 1, \"changed\": 0, \"unchanged\": 0}";
  private static final String PROBLEM =
      """
      {"type": "urn:problem-type:not-found", "title": "Not found", "status": 404,
       "detail": "None", "code": "NOT_FOUND"}
      """;

  private final PartnerContract contract = new PartnerContract("catalog-service");
  private final Map<String, String> byName = new ConcurrentHashMap<>();
  private final Map<String, String> measurements = new ConcurrentHashMap<>();

  /// The measurements of a dataset that were sent last; then it forgets them.
  public @Nullable String measurements(String id) {
    return measurements.remove(id);
  }

  public List<String> breaches() {
    return contract.breaches();
  }

  /// Knows a dataset from now on; `columns` such as `bsn STRING NATIONAL_ID`.
  public void register(String id, String name, String access, String status, String... columns) {
    var fields = new ArrayList<String>();
    for (var column : columns) {
      var words = column.split(" ", -1);
      fields.add(
          "{\"name\": \"%s\", \"type\": \"%s\", \"sensitivity\": \"%s\"}"
              .formatted(words[0], words[1], words.length > 2 ? words[2] : "NONE"));
    }
    byName.put(
        name,
        """
        {"id": "%s", "kind": "DATASET", "uri": "%s", "name": "%s", "title": {"nl": "%s"},
         "publisher": {"name": {"nl": "Datapeil"}}, "findings": {"violations": 0, "warnings": 0},
         "owner": "Beheer", "sourceKind": "OWN_SYSTEM", "access": "%s", %s "linkingKeys": [],
         "columns": %s, "status": "%s", "version": 1, "createdAt": "2026-01-01T00:00:00Z",
         "createdBy": "sanne", "updatedAt": "2026-01-01T00:00:00Z", "updatedBy": "sanne"}
        """
            .formatted(
                id,
                uri(id),
                name,
                name,
                access,
                access.equals("CLOSED") ? "\"accessReason\": \"privacy\"," : "",
                fields,
                status));
  }

  /// Knows this dataset no longer.
  public void forget(String id) {
    byName.values().removeIf(json -> json.contains("\"id\": \"" + id));
  }

  public static String uri(String id) {
    return "https://datapeil.example.org/catalog/v1/datasets/" + id;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    if (path.endsWith(MEASUREMENTS)) {
      var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      measurements.put(path.substring("/v1/datasets/".length(), path.indexOf(MEASUREMENTS)), sent);
      contract.answer(exchange, sent, 200, RECEIVED);
    } else if (path.equals("/v1/datasets")) {
      contract.answer(exchange, "", 200, page(exchange.getRequestURI().getQuery()));
    } else {
      var id = path.substring("/v1/datasets/".length());
      var found =
          byName.values().stream().filter(json -> json.contains("\"id\": \"" + id)).findFirst();
      contract.answer(exchange, "", found.isPresent() ? 200 : 404, found.orElse(PROBLEM));
    }
  }

  private String page(String query) {
    var items =
        byName.entrySet().stream()
            .filter(entry -> !query.contains("name=") || isAskedFor(entry.getKey(), query))
            .map(Map.Entry::getValue)
            .filter(json -> !query.contains("sensitivity=") || json.contains("NATIONAL_ID"))
            .collect(Collectors.joining(","));
    return "{\"items\": [" + items + "]}";
  }

  private static boolean isAskedFor(String name, String query) {
    return List.of(query.split("&")).contains("name=" + name);
  }
}
