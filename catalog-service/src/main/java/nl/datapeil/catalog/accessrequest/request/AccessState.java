package nl.datapeil.catalog.accessrequest.request;

/// Where a request stands on a day.
public enum AccessState {
  SUBMITTED,
  REFUSED,
  GRANTED,
  WITHDRAWN,
  REVOKED,
  /// Its last day has passed: of the grant, or of what was asked while nobody decided.
  EXPIRED
}
