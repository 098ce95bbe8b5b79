package nl.datapeil.catalog.harvest.source;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A remote catalogue whose descriptions are taken in. Never leaves its package: callers get a
/// [HarvestSourceView].
@Entity
class HarvestSource {
  private static final int PAGE = 100;

  @Id private UUID id;

  @Version private int version;

  private String name;

  @Enumerated(EnumType.STRING)
  private SourceType type;

  private String url;

  private @Nullable String owner;

  private @Nullable String schedule;

  @Enumerated(EnumType.STRING)
  private Publish publish;

  private String language;

  private int pageSize;

  private @Nullable String outputSchema;

  private @Nullable String folder;

  private boolean enabled;

  private Instant createdAt;

  private String createdBy;

  private Instant updatedAt;

  private String updatedBy;

  protected HarvestSource() {}

  HarvestSource(UUID id, HarvestSourceDraft draft, String by, Instant now) {
    this.id = id;
    createdAt = now.truncatedTo(ChronoUnit.MICROS);
    createdBy = by;
    revise(draft, by, now);
  }

  final void revise(HarvestSourceDraft draft, String by, Instant now) {
    name = draft.name();
    type = draft.type();
    url = draft.url().toString();
    owner = draft.owner();
    schedule = draft.schedule() == null ? null : draft.schedule().toString();
    publish = requireNonNullElse(draft.publish(), Publish.CONFORMANT);
    language = requireNonNullElse(draft.language(), "nl");
    pageSize = requireNonNullElse(draft.pageSize(), PAGE);
    outputSchema = draft.outputSchema();
    folder = draft.folder();
    enabled = requireNonNullElse(draft.enabled(), true);
    updatedBy = by;
    updatedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  int version() {
    return version;
  }

  HarvestSourceView view() {
    return new HarvestSourceView(
        id,
        name,
        type,
        URI.create(url),
        owner,
        schedule == null ? null : Duration.parse(schedule),
        publish,
        language,
        pageSize,
        outputSchema,
        folder,
        enabled,
        version,
        createdAt,
        createdBy,
        updatedAt,
        updatedBy);
  }
}
