package nl.datapeil.privacy.record.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.record.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Everything about one thing: an activity, a dataset, an algorithm, a processor.
@Path("/v1/links")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LinkResource {
  private final LinkService links;
  private final Callers callers;
  private final PrivacyConfig config;

  LinkResource(LinkService links, Callers callers, PrivacyConfig config) {
    this.links = links;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Page<LinkedItem> about(
      @RestQuery @Nullable String uri,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var thing = in.uri("uri", uri);
    var page = new PageRequest.Draft(after, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return links.about(thing, callers.known().roles(), page);
  }
}
