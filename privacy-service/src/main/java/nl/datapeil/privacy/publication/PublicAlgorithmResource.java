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
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.record.RecordFilter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/public/algorithms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicAlgorithmResource {
  private final PublicationService leaflets;
  private final CachedResource cached;
  private final PrivacyConfig config;

  PublicAlgorithmResource(
      PublicationService leaflets, CachedResource cached, PrivacyConfig config) {
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
    var filter = new RecordFilter.Draft(null, q, after, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return cached.of(() -> leaflets.algorithms(filter), known);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public Response get(UUID id, @RestHeader("If-None-Match") @Nullable String known) {
    return cached.of(() -> leaflets.algorithm(id), known);
  }
}
