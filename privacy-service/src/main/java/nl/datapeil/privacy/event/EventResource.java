package nl.datapeil.privacy.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/events")
@RunOnVirtualThread
class EventResource {
  private final EventService events;
  private final Patience patience;
  private final PrivacyConfig config;

  EventResource(EventService events, Patience patience, PrivacyConfig config) {
    this.events = events;
    this.patience = patience;
    this.config = config;
  }

  @GET
  @RolesAllowed({"privacy-officer", "dpo", "controller", "steward", "admin", "service"})
  @Scope("privacy:read")
  @Produces(CloudEvent.BATCH_MEDIA_TYPE)
  public List<CloudEvent> list(
      @RestQuery @Nullable String type,
      @RestQuery @Nullable String subject,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit,
      @RestHeader("Prefer") @Nullable String prefer) {
    var in = new InputCheck();
    var page = new PageRequest.Draft(after, limit).check(in, config.paging());
    var kind = in.optionalText("type", type, 200);
    var about = in.optionalText("subject", subject, 2_000);
    in.refuseWhenWrong();
    return patience.whileNothing(
        prefer, () -> events.after(page.after(), kind, about, page.limit()));
  }
}
