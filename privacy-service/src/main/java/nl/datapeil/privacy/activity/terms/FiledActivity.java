package nl.datapeil.privacy.activity.terms;

import java.time.LocalDate;
import java.util.UUID;

/// The version of an activity that counts now: all that a decision needs to know of it.
public record FiledActivity(
    UUID id, int version, boolean advised, boolean approved, boolean withdrawn, Terms terms) {
  public Status statusOn(LocalDate today) {
    return Status.of(advised, approved, withdrawn, terms.reviewOn(), today);
  }
}
