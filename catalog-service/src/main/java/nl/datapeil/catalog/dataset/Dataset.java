package nl.datapeil.catalog.dataset;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.SourceKind;
import nl.datapeil.catalog.term.Status;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// A dataset and the rules that hold for it. Never leaves its package: callers get a [DatasetView].
@Entity
class Dataset {
  @Id private UUID id;

  @Version private int version;

  private String name;

  private String title;

  private @Nullable String description;

  private String publisher;

  private String owner;

  @Enumerated(EnumType.STRING)
  private SourceKind sourceKind;

  @Enumerated(EnumType.STRING)
  private Access access;

  private @Nullable String accessReason;

  private @Nullable String licence;

  private @Nullable String theme;

  @Enumerated(EnumType.STRING)
  private @Nullable Granularity finestGranularity;

  private List<String> linkingKeys;

  /// The columns of a whole page of datasets come in one query.
  @ElementCollection
  @CollectionTable(name = "dataset_column", joinColumns = @JoinColumn(name = "dataset_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<DatasetColumn> columns = new ArrayList<>();

  /// What full-text search reads of the columns: their names and titles.
  @Column(nullable = false)
  private String columnWords;

  /// What full-text search reads beside that: theme, name and linking keys.
  @Column(nullable = false)
  private String keywordWords;

  @Enumerated(EnumType.STRING)
  private Status status;

  private Instant createdAt;

  private String createdBy;

  private Instant updatedAt;

  private String updatedBy;

  private @Nullable Instant publishedAt;

  protected Dataset() {}

  Dataset(UUID id, DatasetDraft draft, String by, Instant now) {
    this.id = id;
    status = Status.DRAFT;
    createdAt = now.truncatedTo(ChronoUnit.MICROS);
    createdBy = by;
    register(draft, by, now);
  }

  private void register(DatasetDraft draft, String by, Instant now) {
    name = draft.name();
    title = draft.title();
    description = draft.description();
    publisher = draft.publisher();
    owner = draft.owner();
    sourceKind = draft.sourceKind();
    access = draft.access();
    accessReason = draft.accessReason();
    licence = draft.licence();
    theme = draft.theme();
    finestGranularity = draft.finestGranularity();
    linkingKeys = new ArrayList<>(draft.linkingKeys());
    columns.clear();
    draft.columns().stream().map(DatasetColumn::of).forEach(columns::add);
    columnWords =
        columns.stream()
            .map(c -> c.name() + " " + requireNonNullElse(c.title(), ""))
            .collect(Collectors.joining(" "));
    keywordWords =
        String.join(" ", requireNonNullElse(theme, ""), name, String.join(" ", linkingKeys));
    updatedBy = by;
    updatedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  /// A draft takes any valid registration, a published dataset one that is still fit for
  /// publication, an archived one none.
  Decision revise(DatasetDraft draft, String by, Instant now) {
    if (status == Status.ARCHIVED) {
      return new Decision.Archived();
    }
    var missing = new Dataset(id, draft, by, now).missing();
    if (status == Status.PUBLISHED && !missing.isEmpty()) {
      return new Decision.Incomplete(missing);
    }
    register(draft, by, now);
    return new Decision.Approved();
  }

  /// Publishing again changes nothing.
  Decision publish(String by, Instant now) {
    var missing = missing();
    if (status == Status.ARCHIVED) {
      return new Decision.Archived();
    }
    if (!missing.isEmpty()) {
      return new Decision.Incomplete(missing);
    }
    if (status == Status.DRAFT) {
      status = Status.PUBLISHED;
      touch(by, now);
      publishedAt = updatedAt;
    }
    return new Decision.Approved();
  }

  /// False for a draft: it is deleted instead. Archiving again changes nothing.
  boolean archive(String by, Instant now) {
    if (status == Status.PUBLISHED) {
      status = Status.ARCHIVED;
      touch(by, now);
    }
    return status == Status.ARCHIVED;
  }

  /// Only a draft may vanish: others may be referred to.
  boolean isDraft() {
    return status == Status.DRAFT;
  }

  boolean isVisible(Sight sight) {
    return sight == Sight.EVERYTHING || status == Status.PUBLISHED;
  }

  int version() {
    return version;
  }

  /// The names of all members that publication still needs.
  private List<String> missing() {
    var missing = new ArrayList<String>();
    if (description == null) {
      missing.add("description");
    }
    if (access == Access.OPEN && licence == null) {
      missing.add("licence");
    }
    if (access == Access.CLOSED && accessReason == null) {
      missing.add("accessReason");
    }
    if (theme == null) {
      missing.add("theme");
    }
    if (columns.isEmpty()) {
      missing.add("columns");
    }
    return missing;
  }

  /// Times are kept in microseconds, as PostgreSQL does, so that every answer shows the same.
  private void touch(String by, Instant now) {
    updatedBy = by;
    updatedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  /// `home` is the public URL of this API.
  DatasetView view(URI home) {
    return new DatasetView(
        id,
        URI.create(home + "/datasets/" + id),
        name,
        title,
        description,
        publisher,
        owner,
        sourceKind,
        access,
        accessReason,
        licence,
        theme,
        finestGranularity,
        linkingKeys,
        columns.stream().map(DatasetColumn::view).toList(),
        status,
        version,
        createdAt,
        createdBy,
        updatedAt,
        updatedBy,
        publishedAt);
  }
}
