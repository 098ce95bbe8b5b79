package nl.datapeil.kit.identity;

import java.util.Set;

/// Who makes the current request.
public sealed interface Caller {
  /// `id` is the token's `sub` (stable), `name` what colleagues read, such as `anna` or
  /// `service-account-analytics-service`.
  record Known(String id, String name, Set<String> roles, Set<String> scopes) implements Caller {
    public Known {
      roles = Set.copyOf(roles);
      scopes = Set.copyOf(scopes);
    }
  }

  /// No token was sent.
  record Anonymous() implements Caller {}

  default boolean hasRole(String role) {
    return this instanceof Known known && known.roles().contains(role);
  }
}
