package nl.datapeil.privacy.safeguard;

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
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.TaggedResource;
import nl.datapeil.privacy.record.WithdrawalDraft;
import nl.datapeil.privacy.safeguard.terms.Safeguard;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/safeguards")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SafeguardResource {
  private final SafeguardService safeguards;
  private final Callers callers;
  private final PrivacyConfig config;
  private final Today today;

  SafeguardResource(
      SafeguardService safeguards, Callers callers, PrivacyConfig config, Today today) {
    this.safeguards = safeguards;
    this.callers = callers;
    this.config = config;
    this.today = today;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("privacy:write")
  public RestResponse<SafeguardView> create(Safeguard.@Nullable Draft draft) {
    var content = RequestBody.require(draft).check();
    var filed = safeguards.create(content, me());
    return TaggedResource.created(filed, view(filed));
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Page<SafeguardView> list(
      @RestQuery @Nullable String link,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var filter = new RecordFilter.Draft(link, q, after, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return safeguards.list(filter).map(this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public RestResponse<SafeguardView> get(UUID id) {
    return ok(safeguards.get(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("privacy:write")
  public RestResponse<SafeguardView> revise(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, Safeguard.@Nullable Draft draft) {
    var lock = IfMatch.lock(ifMatch);
    var content = RequestBody.require(draft).check();
    return ok(safeguards.revise(id, lock, content, me()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("privacy:write")
  public RestResponse<SafeguardView> withdraw(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable WithdrawalDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var reason = RequestBody.require(draft).check();
    return ok(safeguards.withdraw(id, lock, reason, me()));
  }

  private RestResponse<SafeguardView> ok(Filed<Safeguard> filed) {
    return TaggedResource.ok(filed, view(filed));
  }

  private SafeguardView view(Filed<Safeguard> filed) {
    return SafeguardView.of(filed, today.date());
  }

  private Person me() {
    return Person.of(callers.known());
  }
}
