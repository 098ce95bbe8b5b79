package nl.datapeil.kit.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Checks access tokens as Quarkus does, but the same one once in half a minute only (ADR 68).
@Alternative
@Priority(1)
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {
  private static final String REQUEST = RoutingContext.class.getName();

  private final OidcAuthenticationMechanism oidc;
  private final CheckedTokens checked = new CheckedTokens(InstantSource.system());

  TokenMechanism(OidcAuthenticationMechanism oidc) {
    this.oidc = oidc;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager providers) {
    var authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization == null) {
      return oidc.authenticate(request, providers);
    }
    var known = checked.find(authorization);
    if (known != null) {
      return Uni.createFrom().item(known);
    }
    return oidc.authenticate(request, providers)
        .onItem()
        .ifNotNull()
        .invoke(identity -> remember(authorization, identity));
  }

  private void remember(String authorization, SecurityIdentity identity) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      checked.remember(
          authorization,
          withoutRequest(identity),
          Instant.ofEpochSecond(token.getExpirationTime()));
    }
  }

  /// The request that first brought the token must not live as long as the token does.
  private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
    var attributes = new HashMap<>(identity.getAttributes());
    attributes.remove(REQUEST);
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addRoles(identity.getRoles())
        .addCredentials(identity.getCredentials())
        .addAttributes(attributes)
        .build();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return oidc.getChallenge(request);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return oidc.getCredentialTransport(request);
  }
}
