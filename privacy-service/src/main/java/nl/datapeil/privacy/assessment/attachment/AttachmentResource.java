package nl.datapeil.privacy.assessment.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.workflow.Step;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}/attachments")
@RunOnVirtualThread
class AttachmentResource {
  private final AttachmentService attachments;
  private final Callers callers;

  AttachmentResource(AttachmentService attachments, Callers callers) {
    this.attachments = attachments;
    this.callers = callers;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public AttachmentView.All list(UUID id) {
    return attachments.list(id);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo", "controller", "steward", "domain-expert"})
  @Scope("privacy:write")
  public RestResponse<AttachmentView> add(
      UUID id,
      @RestHeader(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
      @RestQuery @Nullable String task,
      @Nullable InputStream body) {
    var upload = Upload.of(disposition, task, body == null ? InputStream.nullInputStream() : body);
    var added = attachments.add(id, upload, Person.of(callers.known()));
    return RestResponse.ResponseBuilder.<AttachmentView>created(added.uri()).entity(added).build();
  }

  @GET
  @Path("/{attachmentId}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public RestResponse<byte[]> download(UUID id, UUID attachmentId) {
    var view = attachments.get(id, attachmentId);
    return RestResponse.ResponseBuilder.ok(attachments.content(id, attachmentId))
        .type(view.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(view.name()))
        .tag(view.sha256())
        .build();
  }

  @DELETE
  @Path("/{attachmentId}")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<Void> remove(UUID id, UUID attachmentId) {
    Desk.requireRole(Step.EDIT, callers.known());
    attachments.remove(id, attachmentId, callers.known());
    return RestResponse.noContent();
  }
}
