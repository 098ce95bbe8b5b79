package nl.datapeil.catalog.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
  private static final String NO_CONDITION = "{nl.datapeil.catalog.if-match}";

  private final AgreementService agreements;
  private final AgreementReader reader;
  private final Callers callers;

  AgreementResource(AgreementService agreements, AgreementReader reader, Callers callers) {
    this.agreements = agreements;
    this.reader = reader;
    this.callers = callers;
  }

  @GET
  @RolesAllowed({
    "steward",
    "privacy-officer",
    "dpo",
    "analyst",
    "domain-expert",
    "viewer",
    "admin",
    "service"
  })
  @Scope("catalog:read")
  public Page<AgreementView> list(
      @RestQuery @Nullable UUID dataset,
      @RestQuery @Nullable UUID partner,
      @RestQuery @OneOf(AgreementState.class) @Nullable String state,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery
          @DefaultValue("50")
          @Pattern(regexp = Page.LIMIT, message = "{nl.datapeil.catalog.limit}") String limit) {
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
    return RestResponse.ResponseBuilder.<AgreementView>created(view.uri())
        .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    "steward",
    "privacy-officer",
    "dpo",
    "analyst",
    "domain-expert",
    "viewer",
    "admin",
    "service"
  })
  @Scope("catalog:read")
  public RestResponse<AgreementView> get(UUID id) {
    return tagged(reader.get(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<AgreementView> replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = NO_CONDITION) String ifMatch,
      @Valid @NotNull AgreementDraft draft) {
    return tagged(agreements.replace(id, draft, new IfMatch(ifMatch), callers.known().name()));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public void delete(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = NO_CONDITION) String ifMatch) {
    agreements.delete(id, new IfMatch(ifMatch), callers.known().name());
  }

  @POST
  @Idempotent
  @Path("/{id}/signature")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<AgreementView> sign(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = NO_CONDITION) String ifMatch) {
    return tagged(agreements.sign(id, new IfMatch(ifMatch), callers.known().name()));
  }

  @POST
  @Idempotent
  @Path("/{id}/termination")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<AgreementView> terminate(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = NO_CONDITION) String ifMatch,
      @Valid @NotNull Termination termination) {
    var by = callers.known().name();
    return tagged(agreements.terminate(id, new IfMatch(ifMatch), termination.reason(), by));
  }

  private static RestResponse<AgreementView> tagged(AgreementView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
        .build();
  }
}
