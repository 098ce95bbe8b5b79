package nl.datapeil.catalog.stewardship;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.stewardship.Assignment.Role;
import org.jspecify.annotations.Nullable;

/// The persons who answer for a dataset, as one list.
@Entity
class Stewardship {
  @Id private UUID datasetId;

  @Version private int version;

  private Instant updatedAt;

  private String updatedBy;

  @ElementCollection
  @CollectionTable(name = "stewardship_assignment", joinColumns = @JoinColumn(name = "dataset_id"))
  @OrderColumn(name = "position")
  private List<Assignment> assignments = new ArrayList<>();

  protected Stewardship() {}

  void assign(List<Assignment> all, String by, Instant now) {
    assignments.clear();
    assignments.addAll(all);
    updatedBy = by;
    updatedAt = now;
  }

  UUID datasetId() {
    return datasetId;
  }

  int version() {
    return version;
  }

  /// `owner` is the department of the description.
  StewardshipView view(@Nullable String owner) {
    return new StewardshipView(datasetId, owner, assignments, version, updatedAt, updatedBy);
  }

  List<Assignment> owners() {
    return assignments.stream().filter(a -> a.role() == Role.OWNER).toList();
  }
}
