package nl.datapeil.analytics.query;

import static io.restassured.RestAssured.given;
import static nl.datapeil.analytics.query.QueryFixtures.ask;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// GENERALISE by a hierarchy of the municipality's own, which is a dataset.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class HierarchyQueryResourceTest extends QueryCase {
  private static final String PER_NEIGHBOURHOOD =
      "select neighbourhood, count(*) as n from residents group by neighbourhood order by n";

  @Test
  void generalisesByAnOpenDatasetOfThatName() {
    var id = UUID.randomUUID().toString();
    catalogue.register(id, "city_parts", "OPEN", "PUBLISHED", "value STRING", "coarser STRING");
    given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:write"))
        .contentType("text/csv")
        .body("value,coarser\nCentrum,boven\nNoord,boven\n")
        .post("/v1/datasets/{id}/versions", id)
        .then()
        .statusCode(201);
    privacy.permit(generalise("city_parts"));

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows", equalTo(List.of(Arrays.asList(null, 3), List.of("boven", 22))))
        .body("datasets.name", hasItem("city_parts"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "Not-A-Table", "trees", "residents"})
  void refusesWhatIsNoHierarchy(String name) {
    privacy.permit(generalise(name));

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("OBLIGATION_UNKNOWN"))
        .body("detail", containsString(name));
  }

  private static String generalise(String to) {
    return "{\"type\": \"GENERALISE\", \"dataset\": \"%s\", \"column\": \"neighbourhood\", \"to\": \"%s\"}"
        .formatted(CataloguePartner.uri(QueryFixtures.RESIDENTS), to);
  }
}
