package nl.datapeil.catalog;

import nl.datapeil.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final HouseRules RULES = HouseRules.of("nl.datapeil.catalog");

  @Test
  void featuresFormNoCycle() {
    RULES.featuresFormNoCycle();
  }

  @Test
  void entitiesStayInTheirFeature() {
    RULES.entitiesStayInTheirFeature();
  }

  @Test
  void onlyResourcesAndClientsKnowHttp() {
    RULES.onlyResourcesAndClientsKnowHttp();
  }

  @Test
  void resourcesReachDataThroughTheService() {
    RULES.resourcesReachDataThroughTheService();
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
