package nl.datapeil.privacy.activity.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.privacy.document.MediaTypes;
import nl.datapeil.privacy.document.ReaderLanguage;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Overview;
import nl.datapeil.privacy.record.Audience;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// The register and its activities as files to take away.
@Path("/v1/processing-activities")
@RunOnVirtualThread
class ActivityDocumentResource {
  private final ActivityDocuments documents;
  private final Callers callers;

  ActivityDocumentResource(ActivityDocuments documents, Callers callers) {
    this.documents = documents;
    this.callers = callers;
  }

  @GET
  @Path("/document")
  @PermitAll
  @Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX, MediaTypes.CSV})
  public Overview register(@RestHeader("Accept-Language") @Nullable String language) {
    return documents.register(audience(), ReaderLanguage.of(language));
  }

  @GET
  @Path("/{id}/document")
  @PermitAll
  @Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX})
  public Document activity(UUID id, @RestHeader("Accept-Language") @Nullable String language) {
    return documents.activity(id, audience(), ReaderLanguage.of(language));
  }

  private Audience audience() {
    return Audience.of(callers.current());
  }
}
