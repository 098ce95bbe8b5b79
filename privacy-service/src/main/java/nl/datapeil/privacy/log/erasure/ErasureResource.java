package nl.datapeil.privacy.log.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.RequestBody;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/processing-log/data-subjects/erasure")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ErasureResource {
  private final ErasureService erasure;
  private final Callers callers;

  ErasureResource(ErasureService erasure, Callers callers) {
    this.erasure = erasure;
    this.callers = callers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:write")
  @ResponseStatus(200)
  public ErasureView erase(@Nullable ErasureDraft draft) throws SQLException {
    var checked = RequestBody.require(draft).check();
    return erasure.erase(checked.subject(), checked.reason(), callers.known());
  }
}
