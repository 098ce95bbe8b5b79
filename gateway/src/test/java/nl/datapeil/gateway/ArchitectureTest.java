package nl.datapeil.gateway;

import nl.datapeil.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final HouseRules RULES = HouseRules.of("nl.datapeil.gateway");

  @Test
  void featuresFormNoCycle() {
    RULES.featuresFormNoCycle();
  }

  @Test
  void onlyResourcesAndClientsKnowHttp() {
    RULES.onlyResourcesAndClientsKnowHttp();
  }

  @Test
  void nothingIsInjectedIntoFields() {
    RULES.nothingIsInjectedIntoFields();
  }

  @Test
  void everyEndpointStatesItsRoles() {
    RULES.everyEndpointStatesItsRoles();
  }
}
