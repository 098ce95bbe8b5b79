package nl.datapeil.catalog.glossary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.net.URI;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.glossary.term.TermDraft;
import nl.datapeil.catalog.glossary.term.TermStatus;
import nl.datapeil.catalog.glossary.term.TermView;
import nl.datapeil.catalog.glossary.term.TermWish;
import nl.datapeil.catalog.manners.Idempotent;
import nl.datapeil.catalog.term.OneOf;
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Looking words up, and agreeing on them. Everybody sees the approved terms.
@Path("/v1/glossary-terms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class GlossaryResource {
  private final GlossaryService glossary;
  private final Callers callers;
  private final CatalogConfig config;

  GlossaryResource(GlossaryService glossary, Callers callers, CatalogConfig config) {
    this.glossary = glossary;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @PermitAll
  public Page<TermView> list(
      @RestQuery @DefaultValue("") @Written(max = 200, blank = true) String q,
      @RestQuery @OneOf(TermStatus.class) @Nullable String status,
      @RestQuery @Nullable UUID dataset,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var wish = new TermWish(q.strip(), status == null ? null : TermStatus.valueOf(status), dataset);
    var capped = Math.min(Integer.parseInt(limit), config.paging().maxLimit());
    return glossary.list(wish, Sight.of(callers.current()), after, capped);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "domain-expert", "admin"})
  @Scope("catalog:write")
  public RestResponse<TermView> add(@Valid @NotNull TermDraft draft) {
    var view = glossary.add(draft, callers.known().name());
    var location = URI.create(config.publicUrl() + "/glossary-terms/" + view.id());
    return RestResponse.ResponseBuilder.<TermView>created(location).entity(view).build();
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public TermView get(UUID id) {
    return glossary.get(id, Sight.of(callers.current()));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "domain-expert", "admin"})
  @Scope("catalog:write")
  public TermView replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull TermDraft draft) {
    return glossary.replace(id, draft, ifMatch, callers.known().name());
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"steward", "domain-expert", "admin"})
  @Scope("catalog:write")
  public void delete(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch) {
    glossary.delete(id, ifMatch, callers.known().name());
  }
}
