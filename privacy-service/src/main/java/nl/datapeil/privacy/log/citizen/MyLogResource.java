package nl.datapeil.privacy.log.citizen;

import static nl.datapeil.privacy.PrivacyProblem.CITIZEN_NOT_IDENTIFIED;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Locale;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.record.Page;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// One's own log: the identifier comes from the token, never from the caller.
@Path("/v1/my/processing-log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MyLogResource {
  private final MyLog log;
  private final SecurityIdentity identity;
  private final PrivacyConfig config;

  MyLogResource(MyLog log, SecurityIdentity identity, PrivacyConfig config) {
    this.log = log;
    this.identity = identity;
    this.config = config;
  }

  @GET
  @RolesAllowed("citizen")
  @Scope("privacy:read")
  public Page<MyLine> read(
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit,
      @Context HttpHeaders headers)
      throws SQLException {
    var page = new PageRequest.Draft(after, limit).check(config.paging());
    return log.page(identifier(), page, languageOf(headers));
  }

  /// Dutch for those who ask for nothing, or for anything.
  private static Locale languageOf(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(language -> !language.getLanguage().equals("*"))
        .findFirst()
        .orElse(Locale.of("nl"));
  }

  private String identifier() {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      Object claim = token.getClaim(config.citizen().claim());
      if (claim != null && !claim.toString().isBlank()) {
        return claim.toString();
      }
    }
    throw CITIZEN_NOT_IDENTIFIED.because(
        "Your token does not say who you are. Sign in by a means that does, such as DigiD.",
        "Uw token zegt niet wie u bent. Log in met een middel dat dat doet, zoals DigiD.");
  }
}
