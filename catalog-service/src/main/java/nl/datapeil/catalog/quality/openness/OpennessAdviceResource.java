package nl.datapeil.catalog.quality.openness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.quality.opening.Openness;
import nl.datapeil.catalog.term.OneOf;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which closed datasets could be open, and which open ones should not be.
@Path("/v1/openness-advice")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OpennessAdviceResource {
  private final OpennessService openness;

  OpennessAdviceResource(OpennessService openness) {
    this.openness = openness;
  }

  @GET
  @RolesAllowed({"steward", "privacy-officer", "dpo", "admin"})
  @Scope("catalog:read")
  public Page<OpennessView> list(
      @RestQuery @OneOf(Openness.class) @Nullable String verdict,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var wanted = verdict == null ? null : Openness.valueOf(verdict);
    return openness.list(wanted, after, Integer.parseInt(limit));
  }
}
