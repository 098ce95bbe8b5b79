package nl.datapeil.privacy.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/public/processing-activities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicActivityResource {
  private final PublicationService leaflets;
  private final CachedResource cached;
  private final PrivacyConfig config;

  PublicActivityResource(PublicationService leaflets, CachedResource cached, PrivacyConfig config) {
    this.leaflets = leaflets;
    this.cached = cached;
    this.config = config;
  }

  @GET
  @PermitAll
  public Response list(
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit,
      @RestHeader("If-None-Match") @Nullable String known) {
    var in = new InputCheck();
    var words = in.optionalText("q", q, 500);
    var page = new PageRequest.Draft(after, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return cached.of(() -> leaflets.activities(words, page), known);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public Response get(UUID id, @RestHeader("If-None-Match") @Nullable String known) {
    return cached.of(() -> leaflets.activity(id), known);
  }
}
