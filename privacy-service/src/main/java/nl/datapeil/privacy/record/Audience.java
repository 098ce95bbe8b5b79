package nl.datapeil.privacy.record;

import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.StaffRoles;

/// For whom an activity is shown: the register is public, what leads up to an approval is not.
public enum Audience {
  STAFF,
  PUBLIC;

  public static Audience of(Caller caller) {
    return switch (caller) {
      case Caller.Known known ->
          known.scopes().contains("privacy:read")
                  && known.roles().stream().anyMatch(StaffRoles.NAMES::contains)
              ? STAFF
              : PUBLIC;
      case Caller.Anonymous() -> PUBLIC;
    };
  }
}
