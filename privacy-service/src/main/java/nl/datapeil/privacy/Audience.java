package nl.datapeil.privacy;

import java.util.Set;
import nl.datapeil.kit.identity.Caller;

/// For whom an activity is shown: the register is public, what leads up to an approval is not.
public enum Audience {
  STAFF,
  PUBLIC;

  private static final Set<String> STAFF_ROLES =
      Set.of(
          "steward",
          "privacy-officer",
          "dpo",
          "controller",
          "analyst",
          "domain-expert",
          "viewer",
          "admin",
          "service");

  public static Audience of(Caller caller) {
    return switch (caller) {
      case Caller.Known known ->
          known.scopes().contains("privacy:read")
                  && known.roles().stream().anyMatch(STAFF_ROLES::contains)
              ? STAFF
              : PUBLIC;
      case Caller.Anonymous() -> PUBLIC;
    };
  }
}
