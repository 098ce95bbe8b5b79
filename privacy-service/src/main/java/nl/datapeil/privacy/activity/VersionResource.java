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
import nl.datapeil.privacy.Audience;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.record.history.Difference;
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
  public ActivityView.Versions list(
      UUID id, @RestQuery @Nullable String before, @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var newest = before == null ? Integer.MAX_VALUE : number(in, "before", before);
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
    var first = number(in, "from", from);
    var second = number(in, "to", to);
    in.refuseWhenWrong();
    return versions.difference(id, first, second);
  }

  private static int number(InputCheck in, String field, @Nullable String value) {
    if (value != null && value.matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(value);
    }
    in.wrong(
        field, "must be the number of a version, such as 2", "moet een versienummer zijn, zoals 2");
    return 1;
  }
}
