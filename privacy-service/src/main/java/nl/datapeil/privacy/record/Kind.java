package nl.datapeil.privacy.record;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.StaffRoles;

/// The registers: under which path each lies, and which roles may read its items, their history and
/// that they exist.
public enum Kind {
  BREACH("data-breaches", "privacy-officer", "dpo", "controller"),
  SUBJECT_REQUEST("subject-requests", "privacy-officer", "dpo"),
  PROCESSOR("processors"),
  AGREEMENT("processing-agreements"),
  ALGORITHM("algorithms"),
  SAFEGUARD("safeguards"),
  RETENTION_RULE("retention-rules"),
  DESTRUCTION_ORDER("destruction-orders");

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> readers;

  /// Open to all staff.
  Kind(String path) {
    this(path, StaffRoles.NAMES);
  }

  Kind(String path, String... readers) {
    this(path, Set.of(readers));
  }

  Kind(String path, Set<String> readers) {
    this.path = path;
    this.readers = readers;
  }

  public String path() {
    return path;
  }

  public boolean isOpenTo(Set<String> roles) {
    return roles.stream().anyMatch(readers::contains);
  }

  /// What somebody with these roles may read.
  public static List<Kind> openTo(Set<String> roles) {
    return Arrays.stream(values()).filter(kind -> kind.isOpenTo(roles)).toList();
  }
}
