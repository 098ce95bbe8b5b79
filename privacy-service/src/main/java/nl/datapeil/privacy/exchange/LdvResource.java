package nl.datapeil.privacy.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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
  private final ExchangeService register;
  private final Callers callers;

  LdvResource(ExchangeService register, Callers callers) {
    this.register = register;
    this.callers = callers;
  }

  @GET
  @PermitAll
  @Path("/processing_activities/{id}")
  public LdvActivity activity(UUID id) {
    return register().activity(id);
  }

  @GET
  @PermitAll
  @Path("/processing_activities/{id}/versions/{number}")
  public LdvVersion version(UUID id, int number) {
    return register().version(id, number);
  }

  @GET
  @PermitAll
  @Path("/entities/{id}")
  public LdvEntity entity(UUID id) {
    return register().entity(id);
  }

  /// A token is not needed; a bad one is refused all the same.
  private ExchangeService register() {
    var _ = callers.current();
    return register;
  }
}
