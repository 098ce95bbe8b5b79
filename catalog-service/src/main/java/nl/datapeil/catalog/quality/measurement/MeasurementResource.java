package nl.datapeil.catalog.quality.measurement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.manners.Idempotent;
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What others measured of a dataset.
@Path("/v1/datasets/{id}/quality-measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeasurementResource {
  private final MeasurementService measurements;
  private final Callers callers;

  MeasurementResource(MeasurementService measurements, Callers callers) {
    this.measurements = measurements;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public Page<MeasurementView> list(
      UUID id,
      @RestQuery @Written(max = 500) @Nullable String metric,
      @RestQuery @Written(max = 63) @Nullable String column,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var sight = Sight.of(callers.current());
    return measurements.history(id, metric, column, after, Integer.parseInt(limit), sight);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"service", "steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<Received> add(UUID id, @NotNull MeasurementsDraft draft) {
    return RestResponse.ok(measurements.add(id, draft, callers.known().name()));
  }
}
