package nl.datapeil.quickstart.e2e;

import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.testkit.AdrProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// NL GOV API Design Rules on every service as it runs, itself and through the gateway.
@ExtendWith(RunningPlatform.class)
class DesignRulesIT {
  private final Site site;

  DesignRulesIT(Site site) {
    this.site = site;
  }

  @Test
  void holdForTheCatalogue() {
    probe(site.direct(PartName.CATALOG) + "/v1", "/datasets", "steward");
  }

  @Test
  void holdForTheCatalogueThroughTheGateway() {
    probe(site.settings().gateway() + "/catalog/v1", "/datasets", "steward");
  }

  @Test
  void holdForPrivacy() {
    probe(site.direct(PartName.PRIVACY) + "/v1", "/processing-activities", "privacy-officer");
  }

  @Test
  void holdForPrivacyThroughTheGateway() {
    probe(site.settings().gateway() + "/privacy/v1", "/processing-activities", "privacy-officer");
  }

  @Test
  void holdForAnalytics() {
    probe(site.direct(PartName.ANALYTICS) + "/v1", "/functions", "/queries", "analyst");
  }

  @Test
  void holdForAnalyticsThroughTheGateway() {
    probe(site.settings().gateway() + "/analytics/v1", "/functions", "/queries", "analyst");
  }

  private void probe(String base, String path, String who) {
    probe(base, path, path, who);
  }

  private void probe(String base, String get, String post, String who) {
    AdrProbe.passes(base, get, post, site.platform().token(who));
  }
}
