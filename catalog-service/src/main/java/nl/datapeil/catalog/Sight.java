package nl.datapeil.catalog;

import java.util.Set;
import nl.datapeil.kit.identity.Caller;

/// Which datasets exist for a caller.
public enum Sight {
  /// The published ones: everybody, with or without a token.
  PUBLIC,
  /// Drafts and archived ones too: staff and our own services, with the scope `catalog:read`.
  EVERYTHING;

  private static final String SCOPE = "catalog:read";

  /// The same as the setting `datapeil.roles.staff`, by which endpoints name them.
  private static final Set<String> STAFF =
      Set.of(
          "steward",
          "privacy-officer",
          "dpo",
          "analyst",
          "domain-expert",
          "viewer",
          "admin",
          "service");

  /// A token without the role or the scope shows what everybody sees.
  public static Sight of(Caller caller) {
    return caller instanceof Caller.Known known
            && known.scopes().contains(SCOPE)
            && known.roles().stream().anyMatch(STAFF::contains)
        ? EVERYTHING
        : PUBLIC;
  }
}
