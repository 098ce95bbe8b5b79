package nl.datapeil.privacy.policy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.privacy.Person;
import org.jspecify.annotations.Nullable;

/// A policy: its latest version, and the one in force, which stays so until the next is approved.
@Entity
@Table(name = "policy")
class StoredPolicy {
  @Id private UUID id;

  @Version private int lock;

  @OneToOne(optional = false, cascade = CascadeType.PERSIST)
  private PolicyVersion latest;

  @OneToOne private @Nullable PolicyVersion inForce;

  protected StoredPolicy() {}

  StoredPolicy(UUID id, PolicyDraft.Checked draft, Person author, Instant now) {
    this.id = id;
    latest = new PolicyVersion(id, 1, draft, author, now);
  }

  void revise(PolicyDraft.Checked draft, Person editor, Instant now) {
    latest = new PolicyVersion(id, latest.number() + 1, draft, editor, now);
  }

  Approval approve(Person second, Instant now) {
    if (latest.isApproved()) {
      return Approval.ALREADY;
    }
    if (latest.isBy(second)) {
      return Approval.OWN_WORK;
    }
    latest.approve(second, now);
    inForce = latest;
    return Approval.DONE;
  }

  enum Approval {
    DONE,
    ALREADY,
    OWN_WORK
  }

  UUID id() {
    return id;
  }

  int lock() {
    return lock;
  }

  PolicyView view(URI uri) {
    return view(latest, uri);
  }

  PolicyView view(PolicyVersion version, URI uri) {
    return version.view(uri, inForce == null ? null : inForce.number());
  }
}
