package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.register;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.closed;
import static nl.datapeil.catalog.Drafts.column;
import static nl.datapeil.catalog.Drafts.columns;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.least;
import static nl.datapeil.catalog.Drafts.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DatasetInputResourceTest extends ContractCase {
  @Test
  void takesADraftThatHasATitleOnly() {
    var nothing = register(Map.of());
    var titled = register(Map.of("title", "Straatkolken"));

    nothing.statusCode(400).body("violations.field", contains("title"));
    titled.statusCode(201).body("access", equalTo("CLOSED")).body("status", equalTo("DRAFT"));
  }

  @Test
  void listsAllThatIsWrongWithItsPlace() {
    var draft = with(complete(), "title", " ");
    draft.put("license", "CC 0");
    draft.put("linkingKeys", List.of("a", "a"));
    draft.put(
        "columns",
        Arrays.asList(
            column("a"), column("Naam"), column("a"), column("bsn", "NATIONAL_ID"), null));

    var answer = register(draft);

    answer
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder(
                "title",
                "license",
                "linkingKeys[1]",
                "columns[1].name",
                "columns[2].name",
                "columns[3].sensitivity",
                "columns[4]"));
  }

  @ParameterizedTest
  @CsvSource({
    "nl,is ook de naam van een eerdere kolom",
    "nl-NL,is ook de naam van een eerdere kolom",
    "en,is the name of an earlier column too",
    "fr,is the name of an earlier column too"
  })
  void speaksTheLanguageOfTheReader(String language, String message) {
    var draft = with(complete(), "columns", List.of(column("a"), column("a")));

    var answer = steward().header("Accept-Language", language).body(draft).post("/v1/datasets");

    answer.then().statusCode(400).body("violations[0].message", containsString(message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner", "accessReason"})
  void refusesWhatCannotBeStored(String member) {
    for (var text : List.of("a\0b", "\ud800", "a\udc00b")) {
      var answer = register(with(complete(), member, text));

      answer.statusCode(400).body("violations.field", hasItem(member));
    }
  }

  @ParameterizedTest
  @CsvSource({"owner,200", "accessReason,2000"})
  void countsCharactersAsTheTableDoes(String member, int most) {
    var stored = register(with(closed(), member, "🌳".repeat(most)));
    var refused = register(with(closed(), member, "a".repeat(most + 1)));

    stored.statusCode(201);
    refused
        .statusCode(400)
        .body("violations.field", contains(member))
        .body("violations[0].message", equalTo("must have at most " + most + " characters"));
  }

  @Test
  void takesAThousandColumnsAndNotOneMore() {
    var stored = register(with(complete(), "columns", columns(1000)));
    var refused = register(with(complete(), "columns", columns(1001)));

    stored.statusCode(201);
    refused.statusCode(400).body("violations.field", contains("columns"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bomen", "1a", "a-b", "a b", "é", "a;drop table dataset"})
  void refusesANameThatIsNoneInSql(String name) {
    var answer = register(with(least(), "name", name));

    answer.statusCode(400).body("violations.field", contains("name"));
  }

  @Test
  void namesAMemberThatItDoesNotKnow() {
    var answer = register(with(complete(), "columns", List.of(Map.of("nmae", "a"))));

    answer
        .statusCode(400)
        .body("violations.field", contains("columns[0].nmae"))
        .body("violations[0].message", containsString("misspelt"));
  }

  @Test
  void namesTheWordsOfAClosedList() {
    var wrongWord = register(with(least(), "access", "HALF"));
    var number = register(with(least(), "access", 0));

    wrongWord
        .statusCode(400)
        .body("violations.field", contains("access"))
        .body("violations[0].message", equalTo("must be one of [OPEN, CLOSED]"));
    number.statusCode(400).body("violations.field", contains("access"));
  }

  @Test
  void keepsAnOpenDatasetFreeOfPeopleWhenItsAccessIsNotSaidAgain() {
    var id = published(complete());

    var answer =
        steward()
            .header("If-Match", "*")
            .body(
                with(
                    with(complete(), "access", null),
                    "columns",
                    List.of(column("bsn", "NATIONAL_ID"))))
            .put("/v1/datasets/{id}", id);

    answer.then().statusCode(400).body("violations.field", contains("columns[0].sensitivity"));
  }

  @Test
  void keepsAnOpenDatasetFreeOfPeopleHoweverItIsSaidToBeOpen() {
    var rights =
        Map.of("uri", "http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    var draft = with(with(complete(), "access", null), "accessRights", rights);

    var answer = register(with(draft, "columns", List.of(column("bsn", "NATIONAL_ID"))));

    answer.statusCode(400).body("violations.field", hasItem("columns[0].sensitivity"));
  }

  @Test
  void takesNoNullForATitle() {
    var answer = steward().body("{\"title\": null}").post("/v1/datasets");

    answer.then().statusCode(400).body("violations.field", contains("title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "1",
        "{",
        "{} {}",
        "{\"name\": \"a\", \"name\": \"b\"}",
        "{\"columns\": {}}",
        "{\"columns\": [1]}",
        "{\"title\": [\"a\"]}"
      })
  void refusesWhatIsNoDataset(String body) {
    var answer = steward().body(body).post("/v1/datasets").then();

    answer.statusCode(400);
  }
}
