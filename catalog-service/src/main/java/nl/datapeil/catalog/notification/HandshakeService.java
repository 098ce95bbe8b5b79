package nl.datapeil.catalog.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import org.jspecify.annotations.Nullable;

/// What a sink agrees to, and what becomes of its subscription.
@ApplicationScoped
@Transactional
public class HandshakeService {
  private final SubscriptionRepository subscriptions;
  private final CatalogConfig config;
  private final Terms terms;

  HandshakeService(SubscriptionRepository subscriptions, CatalogConfig config, Terms terms) {
    this.subscriptions = subscriptions;
    this.config = config;
    this.terms = terms;
  }

  /// Empty when it was deleted meanwhile.
  public Optional<Recipient> recipient(UUID id) {
    return subscriptions.findByIdOptional(id).map(found -> found.recipient(terms.now()));
  }

  /// `rate` is what the sink allows a minute, `*` any number.
  public void granted(UUID id, @Nullable String rate) {
    subscriptions.findForChange(id).ifPresent(found -> found.grant(perMinute(rate)));
  }

  public void become(UUID id, SubscriptionStatus status, @Nullable String why) {
    subscriptions.findForChange(id).ifPresent(found -> found.become(status, why));
  }

  /// The sink itself calls back; whoever has no key learns nothing.
  void calledBack(UUID id, String key, @Nullable String rate) {
    subscriptions
        .findForChange(id)
        .filter(found -> found.isOpenTo(key))
        .orElseThrow(() -> SubscriptionService.notFound(id))
        .grant(perMinute(rate));
  }

  private int perMinute(@Nullable String rate) {
    var most = config.notification().perMinute();
    return rate != null && rate.strip().matches("[1-9][0-9]{0,8}")
        ? Math.min(most, Integer.parseInt(rate.strip()))
        : most;
  }
}
