package nl.datapeil.privacy.record.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.StaffRoles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The versions of an item of any register. Whom a register is not open to, gets a 404.
@Path("/v1/records/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scope("privacy:read")
class HistoryResource {
  private final HistoryService history;
  private final Callers callers;
  private final PrivacyConfig config;

  HistoryResource(HistoryService history, Callers callers, PrivacyConfig config) {
    this.history = history;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @Path("/versions")
  @RolesAllowed(StaffRoles.ANY)
  public VersionPage<VersionView> versions(
      UUID id, @RestQuery @Nullable String before, @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var newest = VersionNumbers.before(in, "before", before);
    var page = new PageRequest.Draft(null, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return history.versions(id, newest, page.limit(), roles());
  }

  @GET
  @Path("/versions/{number}")
  @RolesAllowed(StaffRoles.ANY)
  public VersionView version(UUID id, int number) {
    return history.version(id, number, roles());
  }

  @GET
  @Path("/difference")
  @RolesAllowed(StaffRoles.ANY)
  public Difference difference(
      UUID id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
    var in = new InputCheck();
    var first = VersionNumbers.read(in, "from", from);
    var second = VersionNumbers.read(in, "to", to);
    in.refuseWhenWrong();
    return history.difference(id, first, second, roles());
  }

  private Set<String> roles() {
    return callers.known().roles();
  }
}
