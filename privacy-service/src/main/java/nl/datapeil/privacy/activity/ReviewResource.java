package nl.datapeil.privacy.activity;

import static nl.datapeil.privacy.record.endpoint.TaggedResource.ok;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.activity.review.AdviceDraft;
import nl.datapeil.privacy.activity.review.ApprovalDraft;
import nl.datapeil.privacy.record.endpoint.WithdrawalDraft;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/processing-activities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewResource {
  private final ReviewService reviews;
  private final Callers callers;

  ReviewResource(ReviewService reviews, Callers callers) {
    this.reviews = reviews;
    this.callers = callers;
  }

  @POST
  @Path("/advice")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("dpo")
  @Scope("privacy:write")
  public RestResponse<ActivityView> advise(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable AdviceDraft draft) {
    var lock = IfMatch.lockIfSent(ifMatch);
    var advice = RequestBody.require(draft).check();
    return ok(reviews.advise(id, lock, advice, Person.of(callers.known())));
  }

  /// The body may be left out: there is only something to say after a negative advice.
  @POST
  @Path("/approval")
  @RolesAllowed({"privacy-officer", "admin", "controller"})
  @Scope("privacy:write")
  public RestResponse<ActivityView> approve(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable ApprovalDraft draft) {
    var lock = IfMatch.lockIfSent(ifMatch);
    var motivation = draft == null ? null : draft.check();
    return ok(reviews.approve(id, lock, motivation, Person.of(callers.known())));
  }

  @POST
  @Path("/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"dpo", "controller", "privacy-officer"})
  @Scope("privacy:write")
  public RestResponse<ActivityView> withdraw(UUID id, @Nullable WithdrawalDraft draft) {
    var reason = RequestBody.require(draft).check();
    return ok(reviews.withdraw(id, reason, Person.of(callers.known())));
  }
}
