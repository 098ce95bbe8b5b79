package nl.datapeil.analytics.query;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.testkit.Tokens;
import org.jspecify.annotations.Nullable;

/// Datasets with contents, and questions of them.
final class QueryFixtures {
  /// Some 30 MB of JSON.
  static final String LARGE =
      "select a.id as a, b.id as b, c.id as c, d.id as d, a.species from trees a, trees b, trees c,"
          + " trees d limit 900000";

  /// Of the residents, whom only a purpose opens.
  static final String PER_NEIGHBOURHOOD =
      "select neighbourhood, count(*) as n from residents group by neighbourhood order by n desc";

  static final String TREES = UUID.randomUUID().toString();
  static final String RESIDENTS = UUID.randomUUID().toString();
  static final String PERMITS = UUID.randomUUID().toString();
  static final String EMPTY = UUID.randomUUID().toString();
  static final String ARCHIVED = UUID.randomUUID().toString();

  private static boolean uploaded;

  private QueryFixtures() {}

  /// Registers the datasets, and uploads their contents once per run.
  static void fill(CataloguePartner catalogue) {
    catalogue.register(
        TREES, "trees", "OPEN", "PUBLISHED", "id INTEGER", "species STRING", "planted DATE");
    catalogue.register(
        RESIDENTS,
        "residents",
        "CLOSED",
        "PUBLISHED",
        "bsn STRING NATIONAL_ID",
        "birth_date DATE PERSONAL",
        "neighbourhood STRING");
    catalogue.register(
        PERMITS, "permits", "CLOSED", "DRAFT", "number INTEGER", "holder INTEGER NATIONAL_ID");
    catalogue.register(EMPTY, "blank", "OPEN", "PUBLISHED", "id INTEGER");
    catalogue.register(ARCHIVED, "former", "OPEN", "ARCHIVED", "id INTEGER");
    if (!uploaded) {
      upload(TREES, "id,species,planted\n" + trees());
      upload(RESIDENTS, "bsn,birth_date,neighbourhood\n" + residents());
      upload(PERMITS, "number,holder\n1,100000012\n2,100000024\n3,999999999\n");
      uploaded = true;
    }
  }

  private static String trees() {
    return IntStream.rangeClosed(1, 40)
        .mapToObj(i -> i + (i % 4 == 0 ? ",gewone es," : ",zomereik,") + (1980 + i) + "-03-01")
        .collect(Collectors.joining("\n"));
  }

  /// Twelve in Centrum, ten in Noord, three in Zuid.
  private static String residents() {
    return IntStream.rangeClosed(1, 25)
        .mapToObj(i ->
            (100000000 + i * 12)
                + ","
                + (1950 + i)
                + "-06-15,"
                + (i <= 12 ? "Centrum" : i <= 22 ? "Noord" : "Zuid"))
        .collect(Collectors.joining("\n"));
  }

  private static void upload(String id, String csv) {
    given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:write"))
        .contentType("text/csv")
        .body(csv)
        .post("/v1/datasets/{id}/versions", id)
        .then()
        .statusCode(201);
  }

  static RequestSpecification analyst() {
    return with(Tokens.of("anna", "analyst", "analytics:query"));
  }

  static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  static ValidatableResponse ask(String sql) {
    return ask(sql, null);
  }

  static ValidatableResponse ask(String sql, @Nullable String purpose) {
    return analyst().body(question(sql, purpose)).post("/v1/queries").then();
  }

  static Map<String, Object> question(String sql, @Nullable String purpose) {
    var question = new LinkedHashMap<String, Object>();
    question.put("sql", sql);
    if (purpose != null) {
      question.put("purpose", purpose);
    }
    return question;
  }

  /// Asks by hand, for tests that leave or read slowly.
  static Socket askRaw(String sql) throws IOException {
    return askRaw(sql, new Socket());
  }

  /// With so little room on the way that the answer soon waits for its reader.
  static Socket askWithLittleRoom(String sql) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    return askRaw(sql, socket);
  }

  private static Socket askRaw(String sql, Socket socket) throws IOException {
    var body = "{\"sql\": \"%s\"}".formatted(sql);
    socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    var request =
        String.join(
            "\r\n",
            List.of(
                "POST /v1/queries HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/json",
                "Accept: application/json",
                "Authorization: Bearer " + Tokens.of("analyst", "analytics:query"),
                "Content-Length: " + body.length(),
                "",
                body));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }
}
