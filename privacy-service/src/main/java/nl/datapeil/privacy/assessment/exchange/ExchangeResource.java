package nl.datapeil.privacy.assessment.exchange;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;
import static nl.datapeil.privacy.record.endpoint.TaggedResource.created;
import static nl.datapeil.privacy.record.endpoint.TaggedResource.ok;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.workflow.Step;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Files come in as text: they are read as tolerantly as they need it.
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExchangeResource {
  private final ExchangeService exchange;
  private final Callers callers;

  ExchangeResource(ExchangeService exchange, Callers callers) {
    this.exchange = exchange;
    this.callers = callers;
  }

  @POST
  @Path("/imports")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<ImportReport> create(@Nullable InputStream file) throws IOException {
    Desk.requireRole(Step.EDIT, callers.known());
    var created = exchange.create(require(file), callers.known());
    return created(created.view().assessment().uri(), created);
  }

  @PUT
  @Path("/{id}/import")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<ImportReport> replace(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable InputStream file)
      throws IOException {
    Desk.requireRole(Step.EDIT, callers.known());
    var lock = IfMatch.lock(ifMatch);
    return ok(exchange.replace(id, lock, require(file), callers.known()));
  }

  @GET
  @Path("/{id}/export")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public RestResponse<JsonNode> export(UUID id) {
    return RestResponse.ResponseBuilder.ok(exchange.export(id))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assessment-" + id + ".json\"")
        .build();
  }

  private static String require(@Nullable InputStream body) throws IOException {
    var file = RequestBody.answers(body);
    if (file.isBlank()) {
      throw INVALID_REQUEST.because(
          "A file of par-dpia-form is needed in the body.",
          "In de body is een bestand van par-dpia-form nodig.");
    }
    return file;
  }
}
