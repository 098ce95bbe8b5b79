package nl.datapeil.catalog.notification;

/// The stage of a subscription.
public enum SubscriptionStatus {
  /// Its sink is yet to be asked whether it wants events.
  PENDING,
  /// The sink was asked and has not agreed yet; it may still do so by the callback.
  WAITING,
  ACTIVE,
  /// Stopped by its owner.
  PAUSED,
  /// Stopped by us: its sink failed for longer than our patience.
  SUSPENDED,
  /// The sink may not be called, or does not want events from us.
  REFUSED,
  /// The sink said that it is gone.
  ENDED
}
