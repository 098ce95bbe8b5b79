package nl.datapeil.gateway.page;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.datapeil.gateway.GatewayConfig;

/// Where and how people log in, at the address that the contracts of all services name. It offers
/// the one flow that is meant for browsers, so that Swagger UI shows a single form, with our
/// scopes.
@Path("/.well-known/openid-configuration")
class LoginResource {
  private final OidcConfigurationMetadata provider;
  private final GatewayConfig config;

  LoginResource(OidcConfigurationMetadata provider, GatewayConfig config) {
    this.provider = provider;
    this.config = config;
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  public Login show() {
    return new Login(
        provider.getIssuer(),
        provider.getAuthorizationUri(),
        provider.getTokenUri(),
        provider.getJsonWebKeySetUri(),
        config.scopes(),
        List.of("code"),
        List.of("authorization_code"),
        List.of("S256"));
  }

  /// The members of OpenID Connect Discovery that a browser needs.
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Login(
      String issuer,
      String authorizationEndpoint,
      String tokenEndpoint,
      String jwksUri,
      List<String> scopesSupported,
      List<String> responseTypesSupported,
      List<String> grantTypesSupported,
      List<String> codeChallengeMethodsSupported) {
    Login {
      scopesSupported = List.copyOf(scopesSupported);
      responseTypesSupported = List.copyOf(responseTypesSupported);
      grantTypesSupported = List.copyOf(grantTypesSupported);
      codeChallengeMethodsSupported = List.copyOf(codeChallengeMethodsSupported);
    }
  }
}
