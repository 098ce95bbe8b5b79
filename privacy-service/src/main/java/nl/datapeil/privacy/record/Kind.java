package nl.datapeil.privacy.record;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.StaffRoles;

/// The registers: under which path each lies, which roles may read its items, their history and
/// that they exist, and who may write them; where steps have roles of their own, nobody writes
/// otherwise.
public enum Kind {
  BREACH("data-breaches", Set.of("privacy-officer", "dpo", "controller")),
  SUBJECT_REQUEST("subject-requests", Set.of("privacy-officer", "dpo")),
  PROCESSOR("processors", StaffRoles.NAMES, "privacy-officer"),
  AGREEMENT("processing-agreements", StaffRoles.NAMES, "privacy-officer"),
  ALGORITHM("algorithms", StaffRoles.NAMES, "privacy-officer", "steward"),
  SAFEGUARD("safeguards", StaffRoles.NAMES, "privacy-officer", "dpo"),
  RETENTION_RULE("retention-rules", StaffRoles.NAMES, "privacy-officer", "steward"),
  DESTRUCTION_ORDER("destruction-orders", StaffRoles.NAMES);

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> readers;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> writers;

  Kind(String path, Set<String> readers, String... writers) {
    this.path = path;
    this.readers = readers;
    this.writers = Set.of(writers);
  }

  public String path() {
    return path;
  }

  public boolean isOpenTo(Set<String> roles) {
    return roles.stream().anyMatch(readers::contains);
  }

  public boolean isWrittenBy(Set<String> roles) {
    return roles.stream().anyMatch(writers::contains);
  }

  /// What somebody with these roles may read.
  public static List<Kind> openTo(Set<String> roles) {
    return Arrays.stream(values()).filter(kind -> kind.isOpenTo(roles)).toList();
  }
}
