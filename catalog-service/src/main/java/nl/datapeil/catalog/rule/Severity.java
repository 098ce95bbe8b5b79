package nl.datapeil.catalog.rule;

/// How much a finding matters: only a violation is against the standard.
public enum Severity {
  VIOLATION,
  WARNING,
  INFO
}
