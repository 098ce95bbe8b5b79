package nl.datapeil.privacy.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.privacy.exchange.ldv.LdvActivity;
import nl.datapeil.privacy.exchange.ldv.LdvEntity;
import nl.datapeil.privacy.exchange.ldv.LdvVersion;

/// The register API of the standard Logboek Dataverwerkingen, with its own names.
@Path("/v1/ldv")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LdvResource {
  /// Our paths have no underscores, but those of the standard do.
  private static final String ACTIVITIES = "processing_activities";

  private final ExchangeService register;
  private final Callers callers;

  LdvResource(ExchangeService register, Callers callers) {
    this.register = register;
    this.callers = callers;
  }

  @GET
  @PermitAll
  @Path("/{register}/{id}")
  public LdvActivity activity(String register, UUID id) {
    return register(register).activity(id);
  }

  @GET
  @PermitAll
  @Path("/{register}/{id}/versions/{number}")
  public LdvVersion version(String register, UUID id, int number) {
    return register(register).version(id, number);
  }

  @GET
  @PermitAll
  @Path("/entities/{id}")
  public LdvEntity entity(UUID id) {
    return register(ACTIVITIES).entity(id);
  }

  /// A token is not needed; a bad one is refused all the same.
  private ExchangeService register(String name) {
    var _ = callers.current();
    if (!name.equals(ACTIVITIES)) {
      throw new NotFoundException();
    }
    return register;
  }
}
