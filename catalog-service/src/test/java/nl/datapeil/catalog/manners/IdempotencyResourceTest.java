package nl.datapeil.catalog.manners;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.CatalogClient.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class IdempotencyResourceTest extends ContractCase {
  @Inject IdempotencyService idempotency;

  @Test
  void answersARepeatAsBefore() {
    var key = newKey();
    var draft = Drafts.complete();
    var first = register(steward(), key, draft).statusCode(201).extract();

    var second = register(steward(), key, draft);

    second
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .header("Location", first.header("Location"))
        .header("ETag", first.header("ETag"))
        .contentType("application/json")
        .body(equalTo(first.asString()));
    assertThat(first.header("Idempotent-Replayed")).isNull();
  }

  @Test
  void refusesAKeyThatNamedAnotherRequest() {
    var key = newKey();
    register(steward(), key, Drafts.complete()).statusCode(201);

    var other = register(steward(), key, Drafts.complete());

    other.statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void keepsTheKeysOfTwoCallersApart() {
    var key = newKey();
    register(steward(), key, Drafts.complete()).statusCode(201);

    var other =
        register(with(Tokens.of("ahmed", "steward", "catalog:write")), key, Drafts.complete());

    other.statusCode(201).header("Idempotent-Replayed", nullValue());
  }

  @Test
  void letsAMendedRequestUseTheKeyOfARefusedOne() {
    var key = newKey();
    var taken = Drafts.complete();
    register(steward(), newKey(), taken).statusCode(201);
    register(steward(), key, taken).statusCode(409);

    var mended = register(steward(), key, Drafts.complete());

    mended.statusCode(201);
  }

  @Test
  void doesTheWorkOnceForManyAtOnce() throws Exception {
    var key = newKey();
    var draft = Drafts.complete();
    Callable<Integer> attempt = () -> register(steward(), key, draft).extract().statusCode();

    List<Integer> statuses;
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      statuses =
          all.invokeAll(IntStream.range(0, 12).mapToObj(_ -> attempt).toList()).stream()
              .map(done -> done.resultNow())
              .toList();
    }

    assertThat(statuses).contains(201).isSubsetOf(201, 409);
    given()
        .spec(steward())
        .queryParam("name", draft.get("name"))
        .get("/v1/datasets")
        .then()
        .body("items.size()", equalTo(1));
  }

  @Test
  void leavesNothingOfWorkThatBrokeOff() {
    var key = new IdempotencyKey("sub-sanne", UUID.randomUUID().toString());
    assertThatThrownBy(() ->
            idempotency.once(
                key,
                "f",
                () -> {
                  throw new IllegalStateException("as if the machine stopped");
                }))
        .isInstanceOf(IllegalStateException.class);

    var repeat = idempotency.once(key, "f", () -> StoredAnswer.fresh(201, Map.of(), null));

    assertThat(repeat.replayed()).isFalse();
  }

  @Test
  void saysThatTheFirstIsStillBusy() {
    var key = new IdempotencyKey("sub-sanne", UUID.randomUUID().toString());

    idempotency.once(
        key,
        "f",
        () -> {
          assertThatThrownBy(() -> onAnotherThread(key))
              .hasRootCauseInstanceOf(ProblemException.class);
          return StoredAnswer.fresh(201, Map.of(), null);
        });
  }

  @Test
  void refusesAKeyThatIsNone() {
    var answer = register(steward(), "two words", Drafts.complete());

    answer.statusCode(400).body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
  }

  private void onAnotherThread(IdempotencyKey key) throws Exception {
    try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
      other
          .submit(() -> idempotency.once(key, "f", () -> StoredAnswer.fresh(200, Map.of(), null)))
          .get();
    }
  }

  private static String newKey() {
    return "\"" + UUID.randomUUID() + "\"";
  }

  private static ValidatableResponse register(
      RequestSpecification caller, String key, Map<String, ?> draft) {
    return caller.header("Idempotency-Key", key).body(draft).post("/v1/datasets").then();
  }
}
