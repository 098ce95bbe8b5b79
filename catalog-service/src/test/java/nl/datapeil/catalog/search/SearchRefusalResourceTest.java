package nl.datapeil.catalog.search;

import static nl.datapeil.catalog.CatalogClient.find;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.Drafts.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Searches that are refused, and why.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SearchRefusalResourceTest extends ContractCase {
  @ParameterizedTest
  @CsvSource({"q,boom", "theme,ENVI", "sort,-title", "from,2020", "access,OPEN"})
  void refusesThePlaceInTheAnswerToAnotherQuestion(String parameter, String value) {
    var owner = newName();
    for (var i = 0; i < 2; i++) {
      published(with(complete(), "owner", owner));
    }
    var next =
        find().queryParam("owner", owner).queryParam("limit", 1).get().jsonPath().getString("next");

    var answer =
        find()
            .queryParam("owner", owner)
            .queryParam(parameter, value)
            .queryParam("after", next)
            .get()
            .then();

    answer.statusCode(400).body("code", equalTo("CURSOR_UNKNOWN"));
  }

  @Test
  void saysThatTheEdgesAreInTheWrongOrder() {
    var answer = find().queryParam("bbox", "5.2,52.2,5,52").get().then();

    answer.statusCode(400).body("violations[0].message", containsString("wrong order"));
  }

  @Test
  void listsEveryWrongParameterAtOnce() {
    var answer =
        find()
            .queryParam("status", "GONE")
            .queryParam("access", "open")
            .queryParam("limit", "many")
            .queryParam("owner", "a\0b")
            .queryParam("name", "a\0b")
            .queryParam("sort", "size")
            .queryParam("facets", "theme,colour")
            .queryParam("bbox", "5,52,4,53")
            .queryParam("from", "soon")
            .get()
            .then();

    answer
        .statusCode(400)
        .body(
            "violations.field",
            contains(
                "access",
                "bbox",
                "facets",
                "from",
                "limit",
                "name[0]",
                "owner[0]",
                "sort",
                "status"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "1000000", "99999999999", "x"})
  void refusesALimitThatIsNone(String limit) {
    var answer = find().queryParam("limit", limit).get().then();

    answer.statusCode(400).body("violations.field", contains("limit"));
  }

  @Test
  void refusesAPlaceItDidNotGive() {
    var answer = find().queryParam("after", "x").get().then();

    answer.statusCode(400).body("code", equalTo("CURSOR_UNKNOWN"));
  }
}
