package nl.datapeil.catalog.datarequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Asking for data that are not there yet. Everybody may read the questions.
@Path("/v1/data-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DataRequestResource {
  private final DataRequestService requests;
  private final DataRequestReader reader;
  private final Callers callers;

  DataRequestResource(DataRequestService requests, DataRequestReader reader, Callers callers) {
    this.requests = requests;
    this.reader = reader;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public Page<DataRequestView> list(
      @RestQuery @DefaultValue("") @Written(max = 200, blank = true) String q,
      @RestQuery @OneOf(RequestStatus.class) @Nullable String status,
      @RestQuery @OneOf(ValueKind.class) @Nullable String valueKind,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var wish =
        new DataRequestWish(
            q.strip(),
            status == null ? null : RequestStatus.valueOf(status),
            valueKind == null ? null : ValueKind.valueOf(valueKind));
    return reader.list(wish, callers.current(), after, Integer.parseInt(limit));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:write")
  public RestResponse<DataRequestView> ask(@Valid @NotNull DataRequestDraft draft) {
    var view = requests.ask(draft, callers.known());
    return RestResponse.ResponseBuilder.<DataRequestView>created(view.uri()).entity(view).build();
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public DataRequestView get(UUID id) {
    return reader.get(id, callers.current());
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:write")
  public DataRequestView replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull DataRequestDraft draft) {
    return requests.replace(id, draft, ifMatch, callers.known());
  }

  @POST
  @Idempotent
  @Path("/{id}/withdrawal")
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:write")
  public RestResponse<DataRequestView> withdraw(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch) {
    return RestResponse.ok(requests.withdraw(id, ifMatch, callers.known()));
  }

  @PUT
  @Path("/{id}/outcome")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "domain-expert", "admin"})
  @Scope("catalog:write")
  public DataRequestView settle(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull OutcomeDraft outcome) {
    return requests.settle(id, outcome, ifMatch, callers.known());
  }
}
