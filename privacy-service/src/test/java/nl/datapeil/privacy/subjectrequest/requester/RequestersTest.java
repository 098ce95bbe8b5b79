package nl.datapeil.privacy.subjectrequest.requester;

import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.Today;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RequestersTest {
  @Inject RequesterRepository requesters;
  @Inject Today today;

  @Test
  void undoesNoErasureThatCameMeanwhile() {
    var id = request();

    var failure =
        catchThrowable(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  var seen = requesters.findById(id);
                  erase(id);
                  seen.eraseOn(today.date());
                  requesters.flush();
                }));

    assertThat(failure).isInstanceOf(OptimisticLockException.class);
    assertThat(QuarkusTransaction.requiringNew().call(() -> requesters.findById(id).sealed()))
        .isEmpty();
  }

  private void erase(UUID id) {
    QuarkusTransaction.requiringNew().run(() -> requesters.findById(id).erase(today.now()));
  }

  private UUID request() {
    String id =
        petra()
            .body(
                Map.of(
                    "kind", "ACCESS",
                    "receivedOn", today.date().toString(),
                    "channel", "LETTER",
                    "activities", List.of(),
                    "requester", Map.of("name", "J. Jansen", "contact", "Dorpsstraat 1, Dorp")))
            .post("/v1/subject-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return UUID.fromString(id);
  }
}
