package nl.datapeil.catalog.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.manners.Idempotent;
import nl.datapeil.catalog.term.OneOf;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Recording, signing and ending agreements. Staff only.
@Path("/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgreementResource {
  private final AgreementService agreements;
  private final AgreementReader reader;
  private final Callers callers;

  AgreementResource(AgreementService agreements, AgreementReader reader, Callers callers) {
    this.agreements = agreements;
    this.reader = reader;
    this.callers = callers;
  }

  @GET
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public Page<AgreementView> list(
      @RestQuery @Nullable UUID dataset,
      @RestQuery @Nullable UUID partner,
      @RestQuery @OneOf(AgreementState.class) @Nullable String state,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var wish =
        new AgreementWish(dataset, partner, state == null ? null : AgreementState.valueOf(state));
    return reader.list(wish, after, Integer.parseInt(limit));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<AgreementView> add(@Valid @NotNull AgreementDraft draft) {
    var view = agreements.add(draft, callers.known().name());
    return RestResponse.ResponseBuilder.<AgreementView>created(view.uri()).entity(view).build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public AgreementView get(UUID id) {
    return reader.get(id);
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public AgreementView replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull AgreementDraft draft) {
    return agreements.replace(id, draft, ifMatch, callers.known().name());
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public void delete(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch) {
    agreements.delete(id, ifMatch, callers.known().name());
  }

  @POST
  @Idempotent
  @Path("/{id}/signature")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<AgreementView> sign(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch) {
    return RestResponse.ok(agreements.sign(id, ifMatch, callers.known().name()));
  }

  @POST
  @Idempotent
  @Path("/{id}/termination")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<AgreementView> terminate(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull Termination termination) {
    var by = callers.known().name();
    return RestResponse.ok(agreements.terminate(id, ifMatch, termination.reason(), by));
  }
}
