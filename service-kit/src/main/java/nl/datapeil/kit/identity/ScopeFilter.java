package nl.datapeil.kit.identity;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Refuses an authenticated call whose token lacks the [Scope] of the method it reached.
class ScopeFilter {
  private final Callers callers;

  ScopeFilter(Callers callers) {
    this.callers = callers;
  }

  @ServerRequestFilter
  void check(ResourceInfo target) {
    var needed = scopeOf(target);
    if (needed != null
        && callers.current() instanceof Caller.Known known
        && !known.scopes().contains(needed.value())) {
      throw new ForbiddenException("Scope " + needed.value() + " is missing");
    }
  }

  private static @Nullable Scope scopeOf(ResourceInfo target) {
    var onMethod = target.getResourceMethod().getAnnotation(Scope.class);
    return onMethod != null ? onMethod : target.getResourceClass().getAnnotation(Scope.class);
  }
}
