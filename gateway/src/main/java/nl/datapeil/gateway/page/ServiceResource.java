package nl.datapeil.gateway.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.datapeil.gateway.GatewayConfig;

/// The services that can be reached here.
@Path("/v1/services")
class ServiceResource {
  private final GatewayConfig config;

  ServiceResource(GatewayConfig config) {
    this.config = config;
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  public ServicePage list() {
    return new ServicePage(
        config.routes().keySet().stream().sorted().map(ServiceView::at).toList());
  }

  record ServicePage(List<ServiceView> items) {
    ServicePage {
      items = List.copyOf(items);
    }
  }

  /// `path` is where the API starts, `contract` its OpenAPI document.
  record ServiceView(String name, String path, String contract) {
    static ServiceView at(String name) {
      var path = "/" + name + "/v1";
      return new ServiceView(name, path, path + "/openapi.json");
    }
  }
}
