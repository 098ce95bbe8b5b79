package nl.datapeil.catalog.entry;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Who made and last changed an [Entry], and when. Times are kept in microseconds, as PostgreSQL
/// does, so that every answer shows the same.
@Embeddable
class Trail {
  private Instant createdAt;

  private String createdBy;

  private Instant updatedAt;

  private String updatedBy;

  private @Nullable Instant publishedAt;

  protected Trail() {}

  Trail(String by, Instant now) {
    createdAt = now.truncatedTo(ChronoUnit.MICROS);
    createdBy = by;
    updatedAt = createdAt;
    updatedBy = by;
  }

  void changed(String by, Instant now) {
    updatedBy = by;
    updatedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  void published(String by, Instant now) {
    changed(by, now);
    publishedAt = updatedAt;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdBy() {
    return createdBy;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  String updatedBy() {
    return updatedBy;
  }

  @Nullable Instant publishedAt() {
    return publishedAt;
  }
}
