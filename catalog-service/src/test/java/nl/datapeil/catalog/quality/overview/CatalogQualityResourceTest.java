package nl.datapeil.catalog.quality.overview;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.CatalogProblem;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.quality.keeping.ScoreFollower;
import nl.datapeil.catalog.reference.HiddenEntries;
import nl.datapeil.catalog.rule.validation.Turns;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class CatalogQualityResourceTest extends ContractCase {
  private static final String PATH = "/v1/catalog/quality";

  @Inject ScoreFollower scores;
  @Inject OverviewRows rows;
  @Inject HiddenEntries hidden;
  @Inject CatalogConfig config;

  @Test
  void addsUpWhatTheReaderMaySee() {
    var owner = Drafts.newName();
    var published = published(with(complete(), "owner", owner));
    registered(with(complete(), "owner", owner));

    summary(steward(), owner).body("totals.pending", equalTo(2));
    scores.follow();

    summary(given(), owner)
        .body("totals.datasets", equalTo(1))
        .body("totals.scored", equalTo(1))
        .body("totals.pending", equalTo(0))
        .body("totals.averageScore", equalTo(scoreOf(published)))
        .body("shortages.metric", hasItem("keywordAvailability"));
    summary(steward(), owner).body("totals.datasets", equalTo(2));
  }

  @Test
  void followsChangesAndForgetsWhatIsDeleted() {
    var owner = Drafts.newName();
    var id = registered(with(complete(), "owner", owner));
    scores.follow();
    var before = scored(steward(), owner);

    steward()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(Map.of("keyword", List.of("kolk")))
        .patch("/v1/datasets/{id}", id)
        .then()
        .statusCode(200);
    scores.follow();
    var after = scored(steward(), owner);
    steward().header("If-Match", "*").delete("/v1/datasets/{id}", id).then().statusCode(204);
    scores.follow();

    assertThat(after.getFirst() - before.getFirst()).isEqualTo(30);
    assertThat(scored(steward(), owner)).isEmpty();
  }

  @Test
  void putsTheWorstFirstPageByPage() {
    var owner = Drafts.newName();
    for (var words : List.of(List.of(), List.of("a"), List.of("a"), List.of())) {
      published(with(with(complete(), "owner", owner), "keyword", words.isEmpty() ? null : words));
    }
    registered(with(complete(), "owner", owner));
    scores.follow();

    var all = scored(given(), owner);

    assertThat(all).hasSize(4).isSorted();
    assertThat(scored(steward(), owner)).hasSize(5).isSorted();
  }

  @Test
  void findsWhatIsOverdue() {
    var owner = Drafts.newName();
    var late = with(with(complete(), "owner", owner), "accrualPeriodicity", "ANNUAL");
    var id = published(with(late, "modified", "2001-01-01"));
    published(with(complete(), "owner", owner));
    scores.follow();

    given()
        .queryParam("owner", owner)
        .queryParam("overdue", true)
        .get(PATH + "/datasets")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].due", equalTo("2002-01-01"))
        .body("items[0].title.nl", equalTo("Straatkolken"));
    summary(given(), owner).body("totals.overdue", equalTo(1));
    given()
        .queryParam("owner", owner)
        .queryParam("brokenLinks", true)
        .get(PATH + "/datasets")
        .then()
        .body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLISHER", "OWNER", "CATALOG", "SOURCE"})
  void comparesGroupsPageByPage(String by) {
    published(with(complete(), "owner", Drafts.newName()));
    published(with(complete(), "owner", Drafts.newName()));
    scores.follow();
    var keys = new ArrayList<String>();
    var averages = new ArrayList<Float>();
    String next = null;
    do {
      var request = given().queryParam("by", by).queryParam("limit", 1);
      var page =
          (next == null ? request : request.queryParam("after", next))
              .get(PATH + "/groups")
              .then()
              .statusCode(200)
              .extract();
      keys.addAll(page.<List<String>>path("items.key"));
      page.<List<Number>>path("items.totals.averageScore")
          .forEach(average -> averages.add(average == null ? 0 : average.floatValue()));
      next = page.path("next");
    } while (next != null);

    assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    assertThat(averages).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "bm8", "MWUtOTk5OTk5OTk5IHg", "%00"})
  void refusesACursorOfItsOwnMaking(String after) {
    var groups = given().queryParam("by", "OWNER").queryParam("after", after).get(PATH + "/groups");
    var datasets = given().queryParam("after", after).get(PATH + "/datasets");

    groups.then().statusCode(400);
    datasets.then().statusCode(400);
  }

  @Test
  void takesATurn() {
    var busy = new OverviewService(rows, hidden, config, Instant::now, new Turns(0, Duration.ZERO));
    var all =
        new Narrowing(
            Sight.PUBLIC, null, null, null, null, null, false, false, LocalDate.EPOCH, List.of());
    var some =
        new Narrowing(
            Sight.PUBLIC,
            null,
            null,
            "iemand",
            null,
            null,
            false,
            false,
            LocalDate.EPOCH,
            List.of());

    for (var asked :
        List.<ThrowingCallable>of(
            () -> busy.summary(all),
            () -> busy.summary(some),
            () -> busy.groups(Grouping.OWNER, all, null, 10),
            () -> busy.datasets(some, null, 10))) {
      assertThatThrownBy(asked)
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.type()).isEqualTo(CatalogProblem.TOO_BUSY));
    }
  }

  @Test
  void beginsAnewWhenNothingWasKept() {
    published(complete());

    scores.follow();

    given().get(PATH).then().body("totals.scored", greaterThan(0));
  }

  private static ValidatableResponse summary(RequestSpecification reader, String owner) {
    return reader.queryParam("owner", owner).get(PATH).then().statusCode(200);
  }

  private static float scoreOf(String id) {
    return given().get("/v1/datasets/{id}/quality", id).then().extract().<Integer>path("score");
  }

  /// All scores of an owner, two at a time.
  private static List<Integer> scored(RequestSpecification reader, String owner) {
    var found = new ArrayList<Integer>();
    String next = null;
    do {
      var request = given().spec(reader).queryParam("owner", owner).queryParam("limit", 2);
      var page =
          (next == null ? request : request.queryParam("after", next))
              .get(PATH + "/datasets")
              .then()
              .statusCode(200)
              .extract();
      found.addAll(page.<List<Integer>>path("items.score"));
      next = page.path("next");
    } while (next != null);
    return found;
  }
}
