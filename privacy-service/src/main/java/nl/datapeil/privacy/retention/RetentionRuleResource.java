package nl.datapeil.privacy.retention;

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
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.RecordView;
import nl.datapeil.privacy.record.TaggedResource;
import nl.datapeil.privacy.record.WithdrawalDraft;
import nl.datapeil.privacy.retention.terms.RetentionRule;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RetentionRuleResource {
  private final RetentionRuleService rules;
  private final Callers callers;
  private final PrivacyConfig config;

  RetentionRuleResource(RetentionRuleService rules, Callers callers, PrivacyConfig config) {
    this.rules = rules;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "steward"})
  @Scope("privacy:write")
  public RestResponse<RecordView<RetentionRule>> create(RetentionRule.@Nullable Draft draft) {
    var content = RequestBody.require(draft).check();
    var filed = rules.create(content, me());
    return TaggedResource.created(filed, view(filed));
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Page<RecordView<RetentionRule>> list(
      @RestQuery @Nullable String link,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var filter = new RecordFilter.Draft(link, q, after, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return rules.list(filter).map(this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public RestResponse<RecordView<RetentionRule>> get(UUID id) {
    return ok(rules.get(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "steward"})
  @Scope("privacy:write")
  public RestResponse<RecordView<RetentionRule>> revise(
      UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      RetentionRule.@Nullable Draft draft) {
    var lock = IfMatch.lock(ifMatch);
    var content = RequestBody.require(draft).check();
    return ok(rules.revise(id, lock, content, me()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "steward"})
  @Scope("privacy:write")
  public RestResponse<RecordView<RetentionRule>> withdraw(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable WithdrawalDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var reason = RequestBody.require(draft).check();
    return ok(rules.withdraw(id, lock, reason, me()));
  }

  private RestResponse<RecordView<RetentionRule>> ok(Filed<RetentionRule> filed) {
    return TaggedResource.ok(filed, view(filed));
  }

  private RecordView<RetentionRule> view(Filed<RetentionRule> filed) {
    return RecordView.of(filed);
  }

  private Person me() {
    return Person.of(callers.known());
  }
}
