package nl.datapeil.privacy.record.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.document.MediaTypes;
import nl.datapeil.privacy.document.ReaderLanguage;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Overview;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The registers and their items as files to take away.
@Path("/v1/records")
@RunOnVirtualThread
@Scope("privacy:read")
class RecordDocumentResource {
  private final RecordDocuments documents;
  private final Callers callers;

  RecordDocumentResource(RecordDocuments documents, Callers callers) {
    this.documents = documents;
    this.callers = callers;
  }

  @GET
  @Path("/document")
  @RolesAllowed(StaffRoles.ANY)
  @Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX, MediaTypes.CSV})
  public Overview register(
      @RestQuery @Nullable String register,
      @RestHeader("Accept-Language") @Nullable String language) {
    return documents.register(register, callers.known().roles(), ReaderLanguage.of(language));
  }

  @GET
  @Path("/{id}/document")
  @RolesAllowed(StaffRoles.ANY)
  @Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX})
  public Document item(UUID id, @RestHeader("Accept-Language") @Nullable String language) {
    return documents.item(id, callers.known().roles(), ReaderLanguage.of(language));
  }
}
