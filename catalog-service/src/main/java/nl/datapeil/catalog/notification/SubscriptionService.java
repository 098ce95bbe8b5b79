package nl.datapeil.catalog.notification;

import static nl.datapeil.catalog.CatalogProblem.SUBSCRIPTIONS_TOO_MANY;
import static nl.datapeil.catalog.CatalogProblem.SUBSCRIPTION_NOT_FOUND;
import static nl.datapeil.catalog.CatalogProblem.SUBSCRIPTION_WITHOUT_SECRET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.change.ChangeReader;
import nl.datapeil.catalog.notification.progress.Progress;
import nl.datapeil.catalog.notification.progress.ProgressRepository;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// The use cases of subscriptions. A subscription is its owner's; an administrator sees all.
@ApplicationScoped
@Transactional
public class SubscriptionService {
  private final SubscriptionRepository subscriptions;
  private final ProgressRepository progress;
  private final ChangeReader log;
  private final Seal seal;
  private final Terms terms;

  SubscriptionService(
      SubscriptionRepository subscriptions,
      ProgressRepository progress,
      ChangeReader log,
      Seal seal,
      Terms terms) {
    this.subscriptions = subscriptions;
    this.progress = progress;
    this.log = log;
    this.seal = seal;
    this.terms = terms;
  }

  /// It begins with what happens from now on.
  SubscriptionView subscribe(SubscriptionDraft draft, Caller.Known caller) {
    if (subscriptions.count("ownerId", caller.id()) >= terms.mostPerCaller()) {
      throw SUBSCRIPTIONS_TOO_MANY.because(
          "You have %d subscriptions; delete one first.",
          "U hebt %d abonnementen; verwijder er eerst een.", terms.mostPerCaller());
    }
    var subscription = new Subscription(Ids.next(), caller, terms.newKey(), terms.now());
    wish(subscription, draft, caller);
    subscriptions.persist(subscription);
    subscriptions.flush();
    var view = view(subscription);
    progress.begin(view.id(), log.head(), terms.now());
    return view;
  }

  public SubscriptionView get(UUID id, Caller.Known caller) {
    var subscription = requireUnlocked(id, caller);
    var until = terms.sightUntil(Sight.of(caller));
    if (subscription.isOf(caller) && subscription.isToSee(until)) {
      subscriptions.see(subscription, until);
    }
    return view(subscription);
  }

  Progress progress(UUID id, Caller.Known caller) {
    requireUnlocked(id, caller);
    return progress.of(id);
  }

  Page<SubscriptionView> list(UUID after, int limit, Caller.Known caller) {
    var owner = caller.hasRole("admin") ? null : caller.id();
    var found = subscriptions.after(after, owner, limit + 1);
    return Page.of(found, limit, Subscription::id, this::view);
  }

  SubscriptionView replace(
      UUID id, SubscriptionDraft draft, IfMatch condition, Caller.Known caller) {
    var subscription = require(id, caller);
    condition.require(view(subscription).version());
    wish(subscription, draft, caller);
    return stored(subscription);
  }

  SubscriptionView change(UUID id, Caller.Known caller, Consumer<Subscription> change) {
    var subscription = require(id, caller);
    change.accept(subscription);
    progress.wake(id, terms.now());
    return stored(subscription);
  }

  void delete(UUID id, Caller.Known caller) {
    subscriptions.delete(require(id, caller));
  }

  private void wish(Subscription subscription, SubscriptionDraft draft, Caller.Known caller) {
    terms.allow(draft.sink());
    subscription.wish(draft, sealed(draft.token()), sealed(draft.secret()));
    if (!subscription.isAuthenticated()) {
      throw SUBSCRIPTION_WITHOUT_SECRET.because(
          "Give a token, a secret or both, so that the sink can tell that a delivery is ours.",
          "Geef een token, een secret of beide, zodat de ontvanger weet dat een bezorging van ons"
              + " is.");
    }
    lookAfter(subscription, caller);
  }

  /// Only its owner prolongs what a subscription sees, not who administers it.
  private void lookAfter(Subscription subscription, Caller.Known caller) {
    if (subscription.isOf(caller)) {
      subscription.see(terms.sightUntil(Sight.of(caller)));
    }
  }

  private byte @Nullable [] sealed(@Nullable String text) {
    return text == null ? null : seal.close(text);
  }

  private Subscription require(UUID id, Caller.Known caller) {
    return known(subscriptions.findForChange(id), id, caller);
  }

  private Subscription requireUnlocked(UUID id, Caller.Known caller) {
    return known(subscriptions.findByIdOptional(id), id, caller);
  }

  /// A subscription of somebody else does not exist for the caller.
  private static Subscription known(Optional<Subscription> found, UUID id, Caller.Known caller) {
    return found
        .filter(one -> one.isOf(caller) || caller.hasRole("admin"))
        .orElseThrow(() -> notFound(id));
  }

  private SubscriptionView stored(Subscription subscription) {
    subscriptions.flush();
    return view(subscription);
  }

  private SubscriptionView view(Subscription subscription) {
    return subscription.view(terms.now());
  }

  static ProblemException notFound(UUID id) {
    return SUBSCRIPTION_NOT_FOUND.because(
        "You have no subscription with id %s.", "U hebt geen abonnement met id %s.", id);
  }
}
