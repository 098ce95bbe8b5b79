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
import nl.datapeil.privacy.record.RecordFilter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What anyone may know of activities and algorithms.
@Path("/v1/public")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LeafletResource {
  private final PublicationService leaflets;
  private final CachedResource cached;
  private final PrivacyConfig config;

  LeafletResource(PublicationService leaflets, CachedResource cached, PrivacyConfig config) {
    this.leaflets = leaflets;
    this.cached = cached;
    this.config = config;
  }

  @GET
  @Path("/processing-activities")
  @PermitAll
  public Response activities(
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
  @Path("/processing-activities/{id}")
  @PermitAll
  public Response activity(UUID id, @RestHeader("If-None-Match") @Nullable String known) {
    return cached.of(() -> leaflets.activity(id), known);
  }

  @GET
  @Path("/algorithms")
  @PermitAll
  public Response algorithms(
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit,
      @RestHeader("If-None-Match") @Nullable String known) {
    var asked = new RecordFilter.Draft(null, q, after, limit);
    var filter = new InputCheck().read(in -> asked.check(in, config.paging()));
    return cached.of(() -> leaflets.algorithms(filter), known);
  }

  @GET
  @Path("/algorithms/{id}")
  @PermitAll
  public Response algorithm(UUID id, @RestHeader("If-None-Match") @Nullable String known) {
    return cached.of(() -> leaflets.algorithm(id), known);
  }
}
