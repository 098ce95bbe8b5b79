package nl.datapeil.privacy.activity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.activity.review.AdviceDraft;
import nl.datapeil.privacy.activity.review.Review;
import nl.datapeil.privacy.activity.review.Review.Done;
import nl.datapeil.privacy.activity.terms.Terms;
import org.jspecify.annotations.Nullable;

/// An activity of the register: only its current version counts. Never leaves its package.
@Entity
class Activity {
  @Id private UUID id;

  @Version private int lock;

  @OneToOne(optional = false, cascade = CascadeType.PERSIST)
  private ActivityVersion current;

  private Instant createdAt;
  private Instant updatedAt;

  protected Activity() {}

  Activity(UUID id, Terms terms, Person author, Instant now) {
    this.id = id;
    current = new ActivityVersion(id, 1, terms, author, now);
    createdAt = now;
    updatedAt = now;
  }

  /// From here on the new version counts, and it needs advice and approval of its own.
  void revise(Terms terms, Person editor, Instant now) {
    current = new ActivityVersion(id, current.number() + 1, terms, editor, now);
    updatedAt = now;
  }

  Review advise(AdviceDraft.Checked advice, Person dpo, Instant now, LocalDate today) {
    return noted(current.advise(advice, dpo, now, today), now);
  }

  Review approve(@Nullable String motivation, Person second, Instant now, LocalDate today) {
    return noted(current.approve(motivation, second, now, today), now);
  }

  Review withdraw(String reason, Person by, Instant now, LocalDate today) {
    return noted(current.withdraw(reason, by, now, today), now);
  }

  ActivityView view(URI uri, LocalDate today) {
    return current.view(uri, createdAt, updatedAt, today);
  }

  UUID id() {
    return id;
  }

  ActivityVersion current() {
    return current;
  }

  int number() {
    return current.number();
  }

  int lock() {
    return lock;
  }

  /// An earlier version, or the current one.
  ActivityView view(ActivityVersion version, URI uri, LocalDate today) {
    return version.view(uri, createdAt, version.changedAt(), today);
  }

  /// Changes this row too, so that the lock moves on with every step of the review.
  private Review noted(Review review, Instant now) {
    if (review instanceof Done) {
      updatedAt = now;
    }
    return review;
  }
}
