package nl.datapeil.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import nl.datapeil.testkit.Contract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// Datasets with contents to ask of, and other services that keep their contracts.
abstract class QueryCase {
  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  CataloguePartner catalogue;

  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  PrivacyPartner privacy;

  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }

  @BeforeEach
  void fill() {
    QueryFixtures.fill(catalogue);
  }

  @AfterEach
  void spokeToOthersAsTheirContractsSay() {
    assertThat(privacy.breaches()).isEmpty();
    assertThat(catalogue.breaches()).isEmpty();
  }
}
