package nl.datapeil.catalog.leak;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.CatalogClient;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.People;
import nl.datapeil.catalog.leak.ReadPaths.Asked;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a caller may not see has no effect on any answer: each role against each way to read.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class LeakMatrixTest {
  /// Those who may see what is published, and no more.
  private static final Map<String, Supplier<RequestSpecification>> OUTSIDERS =
      Map.of(
          "nobody", () -> given(),
          "an unknown role", () -> as(Tokens.of("x", "passer-by", "catalog:read catalog:write")),
          "a steward without the scope", () -> as(Tokens.of("x", "steward", "privacy:read")));

  private final Instant since = Instant.now();
  private final String word = "kwik" + Long.toString(System.nanoTime(), 36) + "zand";
  private String open = "";

  @BeforeEach
  void publishWhatAllMaySee() {
    open = published(Drafts.complete());
  }

  @Test
  void knowsEveryReadPathOfTheContract() {
    assertThat(ReadPaths.known()).containsAll(ReadPaths.ofContract());
  }

  @Test
  void answersOutsidersAsIfHiddenThingsWereNot() {
    var now = words();
    var before = answers(ReadPaths.lists(now), now.getOrDefault("NOW", "-"));

    Hidden.made(word, open);
    var later = words();
    var after = answers(ReadPaths.lists(later), later.getOrDefault("NOW", "-"));

    assertSoftly(all ->
        before.forEach((question, answer) ->
            all.assertThat(after.get(question)).as(question).isEqualTo(answer)));
  }

  @Test
  void answersOutsidersTheSameAboutHiddenAndUnknownThings() {
    var hidden = Hidden.made(word, open).values().stream().flatMap(List::stream).toList();
    var unknown = UUID.randomUUID().toString();
    var now = words();

    var expected = answers(ReadPaths.things(unknown, now), unknown);

    assertSoftly(all -> {
      for (var id : hidden) {
        answers(ReadPaths.things(id, now), id)
            .forEach((question, answer) ->
                all.assertThat(answer).as(question + " " + id).isEqualTo(expected.get(question)));
      }
    });
  }

  /// Somebody asked for access, agreed something and so on about a dataset that all may see.
  @Test
  void answersOutsidersNothingOfThePeopleAroundAnOpenDataset() {
    var now = words();
    var before = answers(ReadPaths.things(open, now), now.getOrDefault("NOW", "-"));

    Hidden.made(word, open);
    var later = words();
    var after = answers(ReadPaths.things(open, later), later.getOrDefault("NOW", "-"));

    assertSoftly(all ->
        before.forEach((question, answer) ->
            all.assertThat(after.get(question)).as(question).isEqualTo(answer)));
  }

  /// Whatever a published description says of them, and in whatever form it is asked.
  @Test
  void neverNamesHiddenEntriesInWhatIsPublished() {
    var hidden =
        Hidden.made(word, open).entrySet().stream()
            .filter(kind -> kind.getKey().matches("/(data.*|catalogs)/\\{id}"))
            .flatMap(kind -> kind.getValue().stream().map(id -> path(kind.getKey(), id)))
            .collect(Collectors.toCollection(ArrayList::new));
    hidden.add(path("/datasets/{id}", deleted()));
    var pointing = Pointing.to(hidden);
    var now = words();
    var asked = new ArrayList<>(ReadPaths.lists(now));
    pointing.values().forEach(id -> asked.addAll(ReadPaths.things(id, now)));

    var answers = answers(asked);

    var secrets =
        Stream.concat(Stream.of("\"sanne\""), hidden.stream().map(LeakMatrixTest::idOf)).toList();
    assertSoftly(all -> {
      answers.forEach((question, answer) ->
          all.assertThat(secrets.stream().filter(answer::contains)).as(question).isEmpty());
      all.assertThat(answers.values().stream().filter(answer -> answer.contains("Wijzer")))
          .hasSizeGreaterThan(50);
    });
  }

  private static String deleted() {
    var draft = CatalogClient.registered(Drafts.complete());
    CatalogClient.steward()
        .header("If-Match", "*")
        .delete("/v1/datasets/{id}", draft)
        .then()
        .statusCode(204);
    return draft;
  }

  private static String path(String template, String id) {
    return template.substring(1).replace("{id}", id);
  }

  private static String idOf(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  @Test
  void tellsStaffOnlyWhatTheirRoleMayRead() {
    Hidden.made(word, open);
    var secret = List.of("/v1/access-requests", "/v1/audit", "/v1/audit/head");

    assertSoftly(all -> {
      for (var role : People.STAFF) {
        for (var path : secret) {
          var answer = People.as("nieuwsgierig", role).accept("*/*").get(path);
          var may =
              path.startsWith("/v1/audit")
                  ? Set.of("admin", "dpo", "privacy-officer").contains(role)
                  : Set.of("admin", "dpo", "privacy-officer", "steward").contains(role);
          if (!may) {
            all.assertThat(answer.asString()).as(role + " " + path).doesNotContain(word);
          }
        }
      }
    });
  }

  /// Or the questions above would prove nothing.
  @Test
  void showsStaffWhatIsHiddenFromOthers() {
    Hidden.made(word, open);

    var found = CatalogClient.steward().get("/v1/search?q=" + word + "&count=true&limit=200");

    assertThat(found.asString()).contains("Kaart van " + word);
    assertThat(found.<Integer>path("count")).isGreaterThanOrEqualTo(4);
  }

  private Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put("WORD", word);
    words.put("WROD", word.substring(0, 4) + word.charAt(5) + word.charAt(4) + word.substring(6));
    words.put("WOR", word.substring(0, word.length() - 2));
    words.put("OPEN", open);
    words.put("SINCE", since.toString());
    words.put("NOW", Instant.now().toString());
    return words;
  }

  private Map<String, String> answers(List<Asked> asked, String... ids) {
    var answers = new LinkedHashMap<String, String>();
    OUTSIDERS.forEach((who, caller) -> {
      for (var one : asked) {
        var answer = caller.get().urlEncodingEnabled(false).accept(one.accept()).get(one.path());
        var question = who + ": " + one.path() + " as " + one.accept();
        answers.put(plain(question, ids), plain(told(answer), ids));
      }
    });
    return answers;
  }

  /// Without what is different each time.
  private static String plain(String text, String... ids) {
    var plain =
        text.replaceAll("\"traceId\":\"[^\"]*\"", "\"traceId\":\"\"")
            .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "TIME")
            .replaceAll("content-length=[0-9]+", "");
    for (var id : ids) {
      plain = plain.replace(id, "ID").replace(id.toUpperCase(Locale.ROOT), "ID");
    }
    return plain;
  }

  /// Status, headers and body. Requests are counted for each caller, and the time goes on.
  private static String told(Response answer) {
    var headers =
        answer.getHeaders().asList().stream()
            .filter(header ->
                !header
                    .getName()
                    .toLowerCase(Locale.ROOT)
                    .matches("date|traceparent|.*ratelimit.*"))
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining("\n"));
    return Stream.of(Integer.toString(answer.statusCode()), headers, answer.asString())
        .collect(Collectors.joining("\n"));
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
