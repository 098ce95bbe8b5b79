package nl.datapeil.privacy.activity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.record.Audience;
import nl.datapeil.privacy.record.history.Difference;
import nl.datapeil.privacy.record.history.VersionNumbers;
import nl.datapeil.privacy.record.history.VersionPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/processing-activities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VersionResource {
  private final VersionService versions;
  private final Callers callers;
  private final PrivacyConfig config;

  VersionResource(VersionService versions, Callers callers, PrivacyConfig config) {
    this.versions = versions;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @Path("/versions")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public VersionPage<ActivityView> list(
      UUID id, @RestQuery @Nullable String before, @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var newest = VersionNumbers.before(in, "before", before);
    var page = new PageRequest.Draft(null, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return versions.versions(id, newest, page.limit());
  }

  @GET
  @Path("/versions/{number}")
  @PermitAll
  public ActivityView version(UUID id, int number) {
    return versions.version(id, number, Audience.of(callers.current()));
  }

  @GET
  @Path("/difference")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Difference difference(
      UUID id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
    var in = new InputCheck();
    var first = VersionNumbers.read(in, "from", from);
    var second = VersionNumbers.read(in, "to", to);
    in.refuseWhenWrong();
    return versions.difference(id, first, second);
  }
}
