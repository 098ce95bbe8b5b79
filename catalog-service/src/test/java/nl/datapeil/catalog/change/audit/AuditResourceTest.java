package nl.datapeil.catalog.change.audit;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.CatalogClient.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AuditResourceTest extends ContractCase {
  @Inject Session database;

  @Test
  void exportsAChainThatHolds() {
    var id = published(Drafts.complete());

    var export = with(Tokens.of("dpo", "catalog:read")).get("/v1/audit");

    var head = AuditHead.of(export.header("Audit-Head"));
    var verdict = new AuditChain(AuditHead.NONE, head).verify(export.asString().lines().iterator());
    assertThat(verdict).isEqualTo(new AuditVerdict.Whole(head.seq(), head));
    assertThat(export.asString()).contains(id).contains("\"action\":\"published\"", "sanne");
  }

  @Test
  void exportsWhatFollowsANumber() {
    published(Drafts.complete());
    var auditor = with(Tokens.of("admin", "catalog:read"));
    long seq = auditor.get("/v1/audit/head").jsonPath().getLong("seq");

    var export = auditor.queryParam("after", seq - 1).get("/v1/audit");

    assertThat(export.asString().lines().findFirst().orElseThrow()).contains("\"seq\":" + seq);
  }

  @ParameterizedTest
  @ValueSource(strings = {"change", "access_request_event"})
  void cannotBeEmptied(String table) {
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() ->
                    database
                        .createNativeMutationQuery("truncate " + table + " cascade")
                        .executeUpdate()))
        .hasStackTraceContaining(table + " is append-only");
  }

  @Test
  void isNotForStewards() {
    steward().get("/v1/audit").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    steward().get("/v1/audit/head").then().statusCode(403);
  }
}
