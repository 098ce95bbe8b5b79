package nl.datapeil.catalog.change.audit;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.CatalogClient.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.testkit.Contract;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AuditResourceTest {
  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }

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

  @Test
  void isNotForStewards() {
    steward().get("/v1/audit").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    steward().get("/v1/audit/head").then().statusCode(403);
  }
}
