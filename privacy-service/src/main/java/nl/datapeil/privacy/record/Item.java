package nl.datapeil.privacy.record;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import org.jspecify.annotations.Nullable;

/// An item of a register: only its current version counts.
@Entity
@Table(name = "record")
class Item {
  static final String WITHDRAWN = "WITHDRAWN";

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Version private int lock;

  @OneToOne(optional = false, cascade = CascadeType.PERSIST)
  private ItemVersion current;

  private String status;

  @SuppressWarnings("unused") // lists are narrowed by it
  private @Nullable Instant dueAt;

  private Instant createdAt;

  @SuppressWarnings("unused") // changes with every version, so that the lock does
  private Instant updatedAt;

  protected Item() {}

  Item(Kind kind, Content content, Person author, Instant now, ZoneId zone) {
    id = Ids.next();
    this.kind = kind;
    current = new ItemVersion(id, 1, content, new Attribution(author, now, null));
    status = content.status();
    dueAt = content.due(zone);
    createdAt = now;
    updatedAt = now;
  }

  void revise(Content content, Attribution by, ZoneId zone) {
    current = new ItemVersion(id, current.number() + 1, content, by);
    status = content.status();
    dueAt = content.due(zone);
    updatedAt = by.at();
  }

  /// The content stays, to be read; it no longer counts and never changes again.
  void withdraw(Attribution by) {
    current = current.withdrawn(by);
    status = WITHDRAWN;
    dueAt = null;
    updatedAt = by.at();
  }

  /// What still came of it; it stays withdrawn.
  void supplement(Content content, Attribution by) {
    current = ItemVersion.ofWithdrawn(id, current.number() + 1, content, by);
    updatedAt = by.at();
  }

  boolean isWithdrawn() {
    return status.equals(WITHDRAWN);
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  int lock() {
    return lock;
  }

  ItemVersion current() {
    return current;
  }

  String status() {
    return status;
  }

  Instant createdAt() {
    return createdAt;
  }
}
