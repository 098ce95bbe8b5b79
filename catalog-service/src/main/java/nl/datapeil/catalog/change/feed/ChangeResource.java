package nl.datapeil.catalog.change.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.change.ChangeFilter;
import nl.datapeil.catalog.manners.Preferences;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The feed of changes, as JSON, as Atom or as a batch of CloudEvents.
@Path("/v1/changes")
@RunOnVirtualThread
class ChangeResource {
  static final String WORD = "[a-z][a-z-]{0,62}";

  private final ChangeService changes;
  private final Patience patience;
  private final ChangeFormats formats;
  private final Callers callers;
  private final CatalogConfig config;

  ChangeResource(
      ChangeService changes,
      Patience patience,
      ChangeFormats formats,
      Callers callers,
      CatalogConfig config) {
    this.changes = changes;
    this.patience = patience;
    this.formats = formats;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @PermitAll
  @Produces({ChangeFormats.JSON, CloudEvent.BATCH_MEDIA_TYPE, ChangeFormats.ATOM})
  public RestResponse<Object> changes(
      @RestQuery @Size(max = 20) List<@Pattern(regexp = WORD) String> kind,
      @RestQuery @Size(max = 20) List<@Pattern(regexp = WORD) String> action,
      @RestQuery @Size(max = 20) List<@Size(max = 500) String> theme,
      @RestQuery @Size(max = 100) List<UUID> subject,
      @RestQuery @Nullable UUID after,
      @RestQuery @Nullable OffsetDateTime from,
      @RestQuery @DefaultValue("50") @Limit String limit,
      @RestHeader("Prefer") @Nullable String prefer,
      @Context HttpHeaders headers,
      @Context UriInfo asked) {
    var everything = Sight.of(callers.current()) == Sight.EVERYTHING;
    var filter = new ChangeFilter(everything, kind, action, Themes.uris(theme), subject);
    var start = from == null ? null : from.toInstant();
    var found =
        patience.whileNothing(
            Preferences.of(prefer == null ? List.of() : List.of(prefer)).seconds("wait"),
            changes::head,
            () -> changes.page(filter, after, start, Integer.parseInt(limit)),
            ChangeService.Found::isNothingYet);
    var type = wanted(headers);
    var place = place(asked, found.next());
    return RestResponse.ResponseBuilder.ok(formats.of(found.events(), everything, type, place))
        .type(type)
        .header(HttpHeaders.LINK, "<" + place.more() + ">; rel=\"next\"")
        .build();
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Produces({CloudEvent.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  public CloudEvent event(UUID id) {
    return formats.event(changes.get(id, Sight.of(callers.current())));
  }

  private ChangeFormats.Place place(UriInfo asked, @Nullable UUID next) {
    var self = asked.getRequestUriBuilder();
    var more = next == null ? self : self.clone().replaceQueryParam("after", next);
    return new ChangeFormats.Place(publicly(self.build()), publicly(more.build()), next);
  }

  private static String wanted(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(accepted ->
            ChangeFormats.ALL.stream()
                .filter(ours -> accepted.isCompatible(MediaType.valueOf(ours))))
        .findFirst()
        .orElse(ChangeFormats.JSON);
  }

  /// As readers reach it, through the gateway.
  private URI publicly(URI asked) {
    var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return URI.create(config.publicUrl() + "/changes" + query);
  }
}
