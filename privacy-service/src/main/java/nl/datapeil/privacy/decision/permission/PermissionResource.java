package nl.datapeil.privacy.decision.permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.record.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/permissions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PermissionResource {
  private final PermissionService permissions;
  private final PrivacyConfig config;

  PermissionResource(PermissionService permissions, PrivacyConfig config) {
    this.permissions = permissions;
    this.config = config;
  }

  @GET
  @RolesAllowed({"privacy-officer", "dpo", "controller", "steward", "analyst", "domain-expert"})
  @Scope("privacy:read")
  public Page<Permission> list(
      @RestQuery @Nullable String dataset,
      @RestQuery @Nullable String column,
      @RestQuery @Nullable String sensitivity,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var page = new PageRequest.Draft(after, limit);
    return permissions.list(
        PermissionFilter.of(dataset, column, sensitivity, page, config.paging()));
  }
}
