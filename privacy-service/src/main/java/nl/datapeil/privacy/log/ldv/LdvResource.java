package nl.datapeil.privacy.log.ldv;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.log.trail.Inspection;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The API of the extension *lezen* of Logboek Dataverwerkingen.
@Path("/v1/ldv/processing-activities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LdvResource {
  private final Inspection log;
  private final PrivacyConfig config;

  LdvResource(Inspection log, PrivacyConfig config) {
    this.log = log;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  @ResponseStatus(200)
  public LdvView.Lines list(
      @Nullable LdvSearch search,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit)
      throws SQLException {
    var page = new PageRequest.Draft(after, limit);
    return LdvView.Lines.of(log.page(RequestBody.require(search).check(page, config.paging())));
  }
}
