package nl.datapeil.analytics.query;

import static io.restassured.RestAssured.given;
import static nl.datapeil.analytics.query.QueryFixtures.analyst;
import static nl.datapeil.analytics.query.QueryFixtures.ask;
import static nl.datapeil.analytics.query.QueryFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class QueryResourceTest extends QueryCase {
  private static final String PER_SPECIES =
      "select species, count(*) as n, min(planted) as first from trees group by species order by n";

  @BeforeEach
  void permit() {
    privacy.permit();
  }

  @Test
  void answersOpenDataWithoutAPurpose() {
    ask(PER_SPECIES)
        .statusCode(200)
        .contentType(ContentType.JSON)
        .header("Row-Count", "2")
        .header("Truncated", "false")
        .body("columns.name", equalTo(List.of("species", "n", "first")))
        .body("columns.type", equalTo(List.of("STRING", "INTEGER", "DATE")))
        .body("datasets.name", equalTo(List.of("trees")))
        .body("datasets.version", equalTo(List.of(1)))
        .body("obligations", hasSize(0))
        .body("rows[0]", equalTo(List.of("gewone es", 10, "1984-03-01")))
        .body("rows[1]", equalTo(List.of("zomereik", 30, "1981-03-01")))
        .body("rowCount", equalTo(2))
        .body("truncated", equalTo(false));
  }

  @Test
  void answersOpenDataWhileThePrivacyServiceIsDown() {
    privacy.stopDeciding();
    privacy.stopLogging();

    ask("select count(*) as n from trees").statusCode(200).body("rows[0][0]", equalTo(40));
    assertThat(privacy.questions()).isEmpty();
    assertThat(privacy.records()).isEmpty();
  }

  @Test
  void answersTheSameAsCsv() {
    var csv =
        analyst()
            .accept("text/csv")
            .body(question(PER_SPECIES, null))
            .post("/v1/queries")
            .then()
            .statusCode(200)
            .header("Content-Type", containsString("text/csv"))
            .extract()
            .asString();

    assertThat(csv)
        .isEqualTo("species,n,first\r\ngewone es,10,1984-03-01\r\nzomereik,30,1981-03-01\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv;q=0.5, application/json|application/json",
        "text/csv, application/json;q=0.5|text/csv",
        "*/*|application/json",
        "text/*|text/csv",
      })
  void choosesTheFormatThatTheCallerLikesBest(String accept, String expected) {
    analyst()
        .header("Accept", accept)
        .body(question("select id from trees limit 1", null))
        .post("/v1/queries")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(expected));
  }

  @Test
  void offersNoOtherFormat() {
    analyst()
        .accept("application/xml")
        .body(question(PER_SPECIES, null))
        .post("/v1/queries")
        .then()
        .statusCode(406)
        .contentType(Problem.MEDIA_TYPE);
  }

  @Test
  void saysThatThereAreMoreRowsThanAskedFor() {
    analyst()
        .body(Map.of("sql", "select id from trees order by id", "limit", 3))
        .post("/v1/queries")
        .then()
        .statusCode(200)
        .header("Truncated", "true")
        .body("rows", equalTo(List.of(List.of(1), List.of(2), List.of(3))))
        .body("rowCount", equalTo(3))
        .body("truncated", equalTo(true));
  }

  @Test
  void namesTheNearestTableForEachUnknownOne() {
    ask("select * from tree join resident on true")
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("UNKNOWN_TABLE"))
        .body("violations.message", hasItem(containsString("did you mean trees?")))
        .body("violations.message", hasItem(containsString("did you mean residents?")));
  }

  @Test
  void pointsToTheUploadOfADatasetWithoutContents() {
    ask("select * from blank")
        .statusCode(409)
        .body("code", equalTo("DATASET_EMPTY"))
        .body(
            "links[0].href",
            equalTo(
                "http://localhost:8080/analytics/v1/datasets/"
                    + QueryFixtures.EMPTY
                    + "/versions"));
  }

  @Test
  void refusesAnArchivedDataset() {
    ask("select * from former").statusCode(409).body("code", equalTo("DATASET_ARCHIVED"));
  }

  @Test
  void showsTheValueThatFailedInOpenDataButNoPath() {
    ask("select id * 9223372036854775807 as n from trees")
        .statusCode(400)
        .body("code", equalTo("QUERY_FAILED"))
        .body("detail", containsString("Overflow"))
        .body("detail", not(containsString("parquet")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from read_csv('/etc/passwd')",
        "select * from read_parquet('other.parquet')",
        "copy trees to 'out.csv'",
        "select 1 from trees; select 2 from trees",
        "pragma database_list",
        "attach 'x.db'",
        "set memory_limit = '64GB'",
        "drop table trees",
        "delete from trees",
        "insert into trees values (1)",
        "create table mine as select * from trees",
        "select * from information_schema.tables",
        "select * from duckdb_settings()",
        "select getenv('HOME') from trees",
        "select datapeil_pseudonym(species) from trees",
        "select nosuch from trees",
        "selec * from trees",
      })
  void refusesWhatIsNoQueryOfCataloguedTablesAndSaysWhy(String sql) {
    ask(sql)
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("detail", not(containsString("/work")));
  }

  @Test
  void listsEverythingThatIsWrongWithTheQuestion() {
    analyst()
        .body(Map.of("sql", " ", "limit", 0))
        .post("/v1/queries")
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("limit", "sql")));
  }

  @Test
  void tellsEverybodyWhichFunctionsThereAre() {
    given()
        .header("Accept-Language", "nl")
        .get("/v1/functions")
        .then()
        .statusCode(200)
        .body("items.name", hasItem("st_dwithin"));
  }
}
