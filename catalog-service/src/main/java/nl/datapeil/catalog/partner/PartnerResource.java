package nl.datapeil.catalog.partner;

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
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Recording partners. Staff only.
@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PartnerResource {
  private final PartnerService partners;
  private final Callers callers;

  PartnerResource(PartnerService partners, Callers callers) {
    this.partners = partners;
    this.callers = callers;
  }

  @GET
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public Page<PartnerView> list(
      @RestQuery @DefaultValue("") @Written(max = 200, blank = true) String q,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    return partners.list(q.strip(), after, Integer.parseInt(limit));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<PartnerView> add(@Valid @NotNull PartnerDraft draft) {
    var view = partners.add(draft, callers.known().name());
    return RestResponse.ResponseBuilder.<PartnerView>created(view.uri()).entity(view).build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public PartnerView get(UUID id) {
    return partners.get(id);
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public PartnerView replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull PartnerDraft draft) {
    return partners.replace(id, draft, ifMatch, callers.known().name());
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public void delete(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch) {
    partners.delete(id, ifMatch, callers.known().name());
  }
}
