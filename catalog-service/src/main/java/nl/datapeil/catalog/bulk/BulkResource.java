package nl.datapeil.catalog.bulk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import nl.datapeil.catalog.manners.IdempotencyKey;
import nl.datapeil.catalog.manners.Preferences;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Many writes at once.
@Path("/v1/bulk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BulkResource {
  private final BulkService bulk;
  private final Callers callers;

  BulkResource(BulkService bulk, Callers callers) {
    this.bulk = bulk;
    this.callers = callers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<BulkResult> run(
      @Valid @NotNull BulkDraft draft,
      @RestHeader("Idempotency-Key") @Nullable String key,
      @RestHeader("Prefer") @Nullable String prefer,
      @Context HttpHeaders headers) {
    var caller = callers.known();
    var preferences = Preferences.of(prefer == null ? List.of() : List.of(prefer));
    var strict = preferences.prefers("handling", "strict");
    var asker =
        new BulkService.Asker(
            caller,
            key == null ? null : IdempotencyKey.of(caller.id(), key),
            strict,
            locale(headers));
    var response = RestResponse.ResponseBuilder.ok(bulk.run(draft.operations(), asker));
    if (strict) {
      response.header("Preference-Applied", "handling=strict");
    }
    return response.build();
  }

  private static Locale locale(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(l -> l.getLanguage().equals("nl") || l.getLanguage().equals("en"))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
