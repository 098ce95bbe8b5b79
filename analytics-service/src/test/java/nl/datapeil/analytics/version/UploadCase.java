package nl.datapeil.analytics.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import nl.datapeil.analytics.query.CataloguePartner;
import nl.datapeil.testkit.Contract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A dataset to upload to, in a catalogue that keeps its contract.
abstract class UploadCase {
  @Inject Storage storage;

  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  CataloguePartner catalogue;

  @SuppressWarnings("NullAway.Init") // made before each test
  Uploads uploads;

  String id = "";

  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }

  @BeforeEach
  void register() {
    uploads = Uploads.toTrees(catalogue, storage);
    id = uploads.id();
  }

  @AfterEach
  void catalogueKeptItsContract() {
    assertThat(catalogue.breaches()).isEmpty();
  }
}
