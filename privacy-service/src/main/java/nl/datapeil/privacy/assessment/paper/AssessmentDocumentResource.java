package nl.datapeil.privacy.assessment.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.document.MediaTypes;
import nl.datapeil.privacy.document.ReaderLanguage;
import nl.datapeil.privacy.document.model.Overview;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// The assessments as files to take away.
@Path("/v1/assessments")
@RunOnVirtualThread
@Scope("privacy:read")
class AssessmentDocumentResource {
  private final AssessmentDocuments documents;

  AssessmentDocumentResource(AssessmentDocuments documents) {
    this.documents = documents;
  }

  @GET
  @Path("/document")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX, MediaTypes.CSV})
  public Overview register(@RestHeader("Accept-Language") @Nullable String language) {
    return documents.register(ReaderLanguage.of(language));
  }

  @GET
  @Path("/{id}/document")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX, MediaTypes.CSV})
  public Overview assessment(UUID id, @RestHeader("Accept-Language") @Nullable String language) {
    return documents.assessment(id, ReaderLanguage.of(language));
  }
}
