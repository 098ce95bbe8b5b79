package nl.datapeil.catalog.lineage;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How one dataset was made, the last time.
@Entity
class Lineage {
  @Id private UUID datasetId;

  @Version private int version;

  private @Nullable String activity;

  private @Nullable String queryHash;

  private @Nullable String summary;

  private @Nullable Instant madeAt;

  private Instant updatedAt;

  private String updatedBy;

  @ElementCollection
  @CollectionTable(name = "lineage_input", joinColumns = @JoinColumn(name = "dataset_id"))
  @OrderColumn(name = "position")
  private List<LineageInput> inputs = new ArrayList<>();

  protected Lineage() {}

  void record(LineageDraft draft, List<LineageInput> resolved, String by, Instant now) {
    activity = draft.activity();
    queryHash = draft.queryHash();
    summary = draft.summary();
    madeAt = draft.madeAt() == null ? null : draft.madeAt().truncatedTo(ChronoUnit.MICROS);
    inputs.clear();
    inputs.addAll(resolved);
    updatedBy = by;
    updatedAt = now;
  }

  /// What is stored of it, the same whoever looks; the log has its digest.
  record Kept(UUID dataset, int version, Making making, List<LineageInput> inputs) {}

  Kept kept() {
    return new Kept(datasetId, version, making(), inputs());
  }

  int version() {
    return version;
  }

  List<LineageInput> inputs() {
    return List.copyOf(inputs);
  }

  Making making() {
    return new Making(activity, queryHash, summary, madeAt, updatedAt, updatedBy);
  }
}
