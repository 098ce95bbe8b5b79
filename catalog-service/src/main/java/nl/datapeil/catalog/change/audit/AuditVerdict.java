package nl.datapeil.catalog.change.audit;

/// What came of verifying an export.
sealed interface AuditVerdict {
  /// Every line is as it was written and none is missing between the first and the head.
  record Whole(long lines, AuditHead head) implements AuditVerdict {}

  /// `line` counts from 1; it is one after the last when something is missing at the end.
  record Broken(long line, String why) implements AuditVerdict {}
}
