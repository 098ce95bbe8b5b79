package nl.datapeil.catalog.harvest.run;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.harvest.ledger.HarvestRunView;
import nl.datapeil.catalog.harvest.work.Dispatcher;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The runs of a source, and starting one.
@Path("/v1/harvest-sources/{id}/runs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HarvestSourceRunsResource {
  private static final String END = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  private final RunService runs;
  private final Dispatcher dispatcher;
  private final Callers callers;
  private final URI publicUrl;

  HarvestSourceRunsResource(
      RunService runs, Dispatcher dispatcher, Callers callers, CatalogConfig config) {
    this.runs = runs;
    this.dispatcher = dispatcher;
    this.callers = callers;
    publicUrl = config.publicUrl();
  }

  /// With a body that body is read in place of the source's URL.
  @POST
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<HarvestRunView> start(
      UUID id,
      @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
      @Nullable InputStream body)
      throws IOException {
    var bytes = body == null ? new byte[0] : body.readAllBytes();
    var by = callers.known().name();
    var run =
        bytes.length == 0
            ? runs.request(id, by)
            : runs.upload(id, mediaType == null ? "" : mediaType, bytes, by);
    dispatcher.wake();
    return RestResponse.ResponseBuilder.<HarvestRunView>create(RestResponse.Status.ACCEPTED, run)
        .location(URI.create(publicUrl + "/harvest-runs/" + run.id()))
        .build();
  }

  @GET
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public Page<HarvestRunView> list(
      UUID id,
      @RestQuery @DefaultValue(END) UUID before,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    return runs.list(id, before, Integer.parseInt(limit));
  }
}
