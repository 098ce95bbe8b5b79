package nl.datapeil.gateway.access;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Lets a request in when its token, if it carries one, is valid (issuer, signature, expiry,
/// audience) and its client has not called too often, nor too much at once. A request without a
/// token goes on: each service knows what it shows to anybody.
@Singleton
public class Admission {
  private final HttpAuthenticator authenticator;
  private final RateLimiter limiter;
  private final UnderWay underWay;
  private final Refusals refusals;

  Admission(
      HttpAuthenticator authenticator, RateLimiter limiter, UnderWay underWay, Refusals refusals) {
    this.authenticator = authenticator;
    this.limiter = limiter;
    this.underWay = underWay;
    this.refusals = refusals;
  }

  /// Calls the next handler, or answers 401, 429 or 503.
  public void check(RoutingContext request) {
    request.request().pause();
    if (request.request().getHeader("Authorization") == null) {
      admit(request, Client.at(request.request().remoteAddress()));
      return;
    }
    authenticator
        .attemptAuthentication(request)
        .subscribe()
        .with(
            identity -> admit(request, clientOf(request, identity)),
            failure -> refuse(request, failure));
  }

  private void admit(RoutingContext request, String client) {
    if (limiter.take(client, request.response()) && underWay.enter(client, request)) {
      request.next();
    } else {
      refusals.answer(request, 429);
    }
  }

  /// A wrong token counts for the address it came from, so that guessing is limited too.
  private void refuse(RoutingContext request, Throwable failure) {
    if (!limiter.take(Client.at(request.request().remoteAddress()), request.response())) {
      refusals.answer(request, 429);
    } else if (failure instanceof AuthenticationFailedException) {
      request.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      refusals.answer(request, 401);
    } else {
      Log.error("Tokens cannot be verified", failure);
      refusals.answer(request, 503);
    }
  }

  private static String clientOf(RoutingContext request, @Nullable SecurityIdentity identity) {
    return identity != null && identity.getPrincipal() instanceof JsonWebToken token
        ? Client.of(token)
        : Client.at(request.request().remoteAddress());
  }
}
