package nl.datapeil.privacy.processor;

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
import nl.datapeil.privacy.processor.terms.Agreement;
import nl.datapeil.privacy.processor.terms.AgreementDraft;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.TaggedResource;
import nl.datapeil.privacy.record.WithdrawalDraft;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/processing-agreements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgreementResource {
  private final AgreementService agreements;
  private final Callers callers;
  private final PrivacyConfig config;
  private final Today today;

  AgreementResource(
      AgreementService agreements, Callers callers, PrivacyConfig config, Today today) {
    this.agreements = agreements;
    this.callers = callers;
    this.config = config;
    this.today = today;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<AgreementView> create(@Nullable AgreementDraft draft) {
    var content = RequestBody.require(draft).check();
    var filed = agreements.create(content, me());
    return TaggedResource.created(filed, view(filed));
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Page<AgreementView> list(
      @RestQuery @Nullable String link,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var filter = new RecordFilter.Draft(link, q, after, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return agreements.list(filter).map(this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public RestResponse<AgreementView> get(UUID id) {
    return ok(agreements.get(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<AgreementView> revise(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable AgreementDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var content = RequestBody.require(draft).check();
    return ok(agreements.revise(id, lock, content, me()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<AgreementView> withdraw(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable WithdrawalDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var reason = RequestBody.require(draft).check();
    return ok(agreements.withdraw(id, lock, reason, me()));
  }

  private RestResponse<AgreementView> ok(Filed<Agreement> filed) {
    return TaggedResource.ok(filed, view(filed));
  }

  private AgreementView view(Filed<Agreement> filed) {
    return AgreementView.of(filed, today.date());
  }

  private Person me() {
    return Person.of(callers.known());
  }
}
