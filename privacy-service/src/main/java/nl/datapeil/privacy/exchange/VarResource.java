package nl.datapeil.privacy.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.exchange.vng.VarPage;
import nl.datapeil.privacy.exchange.vng.Verwerkingsactiviteit;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// VNG's API of the register of processing activities, with its own names.
@Path("/v1/var")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VarResource {
  private final ExchangeService register;
  private final Callers callers;
  private final PrivacyConfig config;

  VarResource(ExchangeService register, Callers callers, PrivacyConfig config) {
    this.register = register;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @PermitAll
  @Path("/verwerkingsactiviteiten")
  public VarPage list(@RestQuery @Nullable String after, @RestQuery @Nullable String limit) {
    var page = new PageRequest.Draft(after, limit).check(config.paging());
    return register().list(page);
  }

  @GET
  @PermitAll
  @Path("/verwerkingsactiviteit/{id}")
  public Verwerkingsactiviteit get(UUID id) {
    return register().verwerkingsactiviteit(id);
  }

  /// A token is not needed; a bad one is refused all the same.
  private ExchangeService register() {
    var _ = callers.current();
    return register;
  }
}
