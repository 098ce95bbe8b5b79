package nl.datapeil.catalog.dataset;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.manners.Idempotent;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/// Registering, reading and changing one dataset.
@Path("/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DatasetResource {
  private static final String NO_CONDITION = "{nl.datapeil.catalog.if-match}";

  private final DatasetService datasets;
  private final Callers callers;

  DatasetResource(DatasetService datasets, Callers callers) {
    this.datasets = datasets;
    this.callers = callers;
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<DatasetView> register(@Valid @NotNull DatasetDraft draft) {
    var view = datasets.register(draft, callers.known().name());
    return RestResponse.ResponseBuilder.<DatasetView>created(view.uri())
        .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public RestResponse<DatasetView> get(UUID id) {
    return tagged(datasets.get(id, Sight.of(callers.current())));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<DatasetView> replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = NO_CONDITION) String ifMatch,
      @Valid @NotNull DatasetDraft draft) {
    return tagged(datasets.replace(id, draft, new IfMatch(ifMatch), callers.known().name()));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public void delete(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = NO_CONDITION) String ifMatch) {
    datasets.delete(id, new IfMatch(ifMatch));
  }

  @POST
  @Idempotent
  @Path("/{id}/publication")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<DatasetView> publish(UUID id) {
    return tagged(datasets.publish(id, callers.known().name()));
  }

  @POST
  @Idempotent
  @Path("/{id}/archival")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<DatasetView> archive(UUID id) {
    return tagged(datasets.archive(id, callers.known().name()));
  }

  private static RestResponse<DatasetView> tagged(DatasetView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
        .build();
  }
}
