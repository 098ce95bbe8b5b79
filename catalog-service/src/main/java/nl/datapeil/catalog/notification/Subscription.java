package nl.datapeil.catalog.notification;

import static nl.datapeil.catalog.notification.SubscriptionStatus.ACTIVE;
import static nl.datapeil.catalog.notification.SubscriptionStatus.PAUSED;
import static nl.datapeil.catalog.notification.SubscriptionStatus.PENDING;
import static nl.datapeil.catalog.notification.SubscriptionStatus.WAITING;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.datapeil.catalog.change.ChangeFilter;
import nl.datapeil.catalog.change.feed.Themes;
import nl.datapeil.kit.identity.Caller;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/// Somebody's wish to be told. How far it was told is kept apart, with the delivery.
@Entity
class Subscription {
  private static final Duration A_DAY = Duration.ofDays(1);

  @Id private UUID id;

  @Version private int version;

  private String ownerId;

  private String ownerName;

  private String sink;

  private List<String> kinds;

  private List<String> actions;

  private List<String> themes;

  private List<UUID> subjects;

  private byte @Nullable [] token;

  private byte @Nullable [] secret;

  @Enumerated(EnumType.STRING)
  private SubscriptionStatus status;

  private @Nullable String statusReason;

  private String handshakeKey;

  private boolean granted;

  private int perMinute;

  /// Reading a subscription prolongs it, which is no change of it.
  @OptimisticLock(excluded = true)
  private @Nullable Instant sightUntil;

  private Instant createdAt;

  protected Subscription() {}

  /// Its sink and filters are still to be given, by [#wish].
  Subscription(UUID id, Caller.Known owner, String handshakeKey, Instant now) {
    this.id = id;
    sink = "";
    kinds = List.of();
    actions = List.of();
    themes = List.of();
    subjects = List.of();
    ownerId = owner.id();
    ownerName = owner.name();
    this.handshakeKey = handshakeKey;
    createdAt = now.truncatedTo(ChronoUnit.MICROS);
    status = PENDING;
  }

  /// A sink that was not asked before has to agree first. One on another server is not told the
  /// token and the secret of the old one.
  void wish(
      SubscriptionDraft draft, byte @Nullable [] sealedToken, byte @Nullable [] sealedSecret) {
    var moved = !draft.sink().toString().equals(sink);
    if (!isSameServer(draft.sink())) {
      token = null;
      secret = null;
    }
    sink = draft.sink().toString();
    kinds = draft.kinds();
    actions = draft.actions();
    themes = Themes.uris(draft.themes());
    subjects = draft.subjects();
    token = sealedToken == null ? token : sealedToken;
    secret = sealedSecret == null ? secret : sealedSecret;
    if (moved) {
      granted = false;
      become(PENDING, null);
    }
  }

  UUID id() {
    return id;
  }

  /// What one server was trusted with is not sent to another.
  private boolean isSameServer(URI wanted) {
    var now = URI.create(sink);
    return Objects.equals(now.getScheme(), wanted.getScheme())
        && Objects.equals(now.getRawAuthority(), wanted.getRawAuthority());
  }

  boolean isAuthenticated() {
    return token != null || secret != null;
  }

  boolean isOf(Caller.Known caller) {
    return ownerId.equals(caller.id());
  }

  /// Staff see more for as long as their subscription is looked after; null is what everybody sees.
  void see(@Nullable Instant until) {
    sightUntil = until;
  }

  /// Whether that is worth writing for who merely reads: not before it makes a day's difference.
  boolean isToSee(@Nullable Instant until) {
    if (until == null || sightUntil == null) {
      return !Objects.equals(until, sightUntil);
    }
    return Duration.between(sightUntil, until).compareTo(A_DAY) > 0;
  }

  void pause() {
    become(PAUSED, null);
  }

  void resume() {
    become(granted ? ACTIVE : PENDING, null);
  }

  /// The sink agrees, to so many events a minute.
  void grant(int agreedPerMinute) {
    granted = true;
    perMinute = agreedPerMinute;
    if (status == PENDING || status == WAITING) {
      become(ACTIVE, null);
    }
  }

  boolean isOpenTo(String key) {
    return (status == PENDING || status == WAITING)
        && MessageDigest.isEqual(
            handshakeKey.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
  }

  /// `why` is told to the owner.
  void become(SubscriptionStatus next, @Nullable String why) {
    status = next;
    statusReason = why;
    if (next == SubscriptionStatus.ENDED || next == SubscriptionStatus.REFUSED) {
      granted = false;
    }
  }

  Recipient recipient(Instant now) {
    var everything = sightUntil != null && now.isBefore(sightUntil);
    return new Recipient(
        id,
        URI.create(sink),
        status,
        handshakeKey,
        Math.max(1, perMinute),
        token,
        secret,
        new ChangeFilter(everything, kinds, actions, themes, subjects));
  }

  SubscriptionView view(Instant now) {
    return new SubscriptionView(
        id,
        version,
        URI.create(sink),
        kinds,
        actions,
        themes,
        subjects,
        token != null,
        secret != null,
        status,
        statusReason,
        granted ? perMinute : null,
        sightUntil != null && now.isBefore(sightUntil) ? sightUntil : null,
        ownerName,
        createdAt);
  }
}
