package nl.datapeil.privacy.assessment.comment;

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
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.record.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CommentResource {
  private final CommentService comments;
  private final Callers callers;
  private final PrivacyConfig config;

  CommentResource(CommentService comments, Callers callers, PrivacyConfig config) {
    this.comments = comments;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public Page<CommentView> list(
      UUID id,
      @RestQuery @Nullable String task,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var page = new PageRequest.Draft(after, limit).check(in, config.paging());
    var question = in.optionalText("task", task, 100);
    in.refuseWhenWrong();
    return comments.list(id, question, page);
  }

  @POST
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public CommentView add(UUID id, @Nullable CommentDraft draft) {
    return comments.add(id, RequestBody.require(draft).check(), Person.of(callers.known()));
  }

  @PUT
  @Path("/{commentId}/resolution")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public CommentView settle(UUID id, UUID commentId, @Nullable ResolutionDraft draft) {
    var settled = RequestBody.require(draft).check();
    return comments.settle(id, commentId, settled, Person.of(callers.known()));
  }
}
