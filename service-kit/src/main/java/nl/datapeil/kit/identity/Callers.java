package nl.datapeil.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Reads the caller from the verified access token.
@ApplicationScoped
public class Callers {
  private final CurrentIdentityAssociation identities;

  Callers(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  public Caller current() {
    return of(identities.getIdentity());
  }

  /// For methods that only a caller with a token reaches.
  public Caller.Known known() {
    if (current() instanceof Caller.Known known) {
      return known;
    }
    throw new UnauthorizedException();
  }

  private static Caller of(SecurityIdentity identity) {
    if (identity.isAnonymous()) {
      return new Caller.Anonymous();
    }
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw new UnauthorizedException();
    }
    String scope = token.getClaim("scope");
    return new Caller.Known(
        token.getSubject(),
        token.getName(),
        identity.getRoles(),
        scope == null ? Set.of() : Set.of(scope.trim().split(" +")));
  }
}
