package nl.datapeil.catalog.accessrequest;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.People.own;
import static nl.datapeil.catalog.People.residents;
import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.privacy.PrivacyPartner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A dataset about people, with an owner, and a privacy-service that keeps its contract.
abstract class AccessRequestCase extends ContractCase {
  @SuppressWarnings("NullAway.Init") // handed over by PrivacyResource
  PrivacyPartner privacy;

  String owner = "";
  String dataset = "";

  @BeforeEach
  void registerADatasetWithAnOwner() {
    privacy.reset();
    owner = newName();
    dataset = registered(residents());
    own(dataset, owner);
  }

  @AfterEach
  void foundThePrivacyServicesContractKept() {
    assertThat(privacy.breaches()).isEmpty();
  }
}
