package nl.datapeil.catalog.accessrequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A line of the history of a request. Never changed; the table refuses it.
@Entity(name = "AccessEvent")
@Table(name = "access_request_event")
@Immutable
class AccessEvent {
  enum Action {
    SUBMITTED,
    /// By one of several owners; the others still have to.
    APPROVED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    REVOKED,
    EXPIRED
  }

  /// When the service itself did it.
  static final Caller.Known DATAPEIL = new Caller.Known("datapeil", "datapeil", Set.of(), Set.of());

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID requestId;

  private Instant at;

  private String byId;

  private String byName;

  @Enumerated(EnumType.STRING)
  private Action action;

  private @Nullable String reason;

  protected AccessEvent() {}

  AccessEvent(
      UUID requestId, Action action, Caller.Known by, @Nullable String reason, Instant now) {
    id = Ids.next();
    this.requestId = requestId;
    at = now;
    byId = by.id();
    byName = by.name();
    this.action = action;
    this.reason = reason;
  }

  Line line() {
    return new Line(at, byName, byId, action.name(), reason);
  }

  /// Who did what, when and why; `byId` is the token's `sub`.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(Instant at, String by, String byId, String action, @Nullable String reason) {}
}
