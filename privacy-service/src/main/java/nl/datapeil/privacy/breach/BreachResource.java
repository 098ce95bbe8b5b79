package nl.datapeil.privacy.breach;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.breach.terms.Breach;
import nl.datapeil.privacy.breach.terms.FactsDraft;
import nl.datapeil.privacy.breach.terms.Report;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.endpoint.TaggedResource;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Data breaches: all staff report them, officers and who decides read them.
@Path("/v1/data-breaches")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BreachResource {
  private final BreachService breaches;
  private final Callers callers;
  private final PrivacyConfig config;

  BreachResource(BreachService breaches, Callers callers, PrivacyConfig config) {
    this.breaches = breaches;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:write")
  public RestResponse<BreachView> file(@Nullable FactsDraft draft) {
    var facts = RequestBody.require(draft).check(breaches.now());
    var filed = breaches.file(facts, Person.of(callers.known()));
    return TaggedResource.created(filed, view(filed));
  }

  @GET
  @RolesAllowed({"privacy-officer", "dpo", "controller"})
  @Scope("privacy:read")
  public Page<BreachView> list(
      @RestQuery @Nullable String status,
      @RestQuery @Nullable String overdue,
      @RestQuery @Nullable String link,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var draft = new RecordFilter.Draft(link, q, after, limit);
    var query = new BreachQuery(status, overdue, draft);
    return breaches.page(query.check(config.paging(), breaches.now())).map(this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"privacy-officer", "dpo", "controller"})
  @Scope("privacy:read")
  public RestResponse<BreachView> get(UUID id) {
    return ok(breaches.get(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("privacy:write")
  public RestResponse<BreachView> revise(
      UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable String reason,
      @Nullable FactsDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var in = InputCheck.ofRegister();
    var why = reason == null ? "Aangevuld" : in.text("reason", reason, 500);
    in.refuseWhenWrong();
    var facts = RequestBody.require(draft).check(breaches.now());
    return ok(breaches.revise(id, lock, facts, Person.of(callers.known()), why));
  }

  @GET
  @Path("/{id}/report")
  @RolesAllowed({"privacy-officer", "dpo", "controller"})
  @Scope("privacy:read")
  public Report report(UUID id) {
    return breaches.report(id);
  }

  private RestResponse<BreachView> ok(Filed<Breach> filed) {
    return TaggedResource.ok(filed, view(filed));
  }

  private BreachView view(Filed<Breach> filed) {
    return BreachView.of(filed, breaches.now());
  }
}
