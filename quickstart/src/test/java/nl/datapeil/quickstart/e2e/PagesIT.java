package nl.datapeil.quickstart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class PagesIT {
  private final Site site;

  PagesIT(Site site) {
    this.site = site;
  }

  @Test
  void showsOneSwaggerUiWithAllContracts() throws Exception {
    var page = get("/q/swagger-ui/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("/catalog/v1/openapi.json")
        .contains("/privacy/v1/openapi.json")
        .contains("/analytics/v1/openapi.json");
  }

  @Test
  void showsEveryContractToEverybody() throws Exception {
    for (var service : new String[] {"catalog", "privacy", "analytics"}) {
      var contract = get("/" + service + "/v1/openapi.json");

      assertThat(contract.statusCode()).isEqualTo(200);
      assertThat(contract.body()).contains("\"openapi\"");
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(site.settings().gateway() + path)).build();
      return http.send(request, BodyHandlers.ofString());
    }
  }
}
