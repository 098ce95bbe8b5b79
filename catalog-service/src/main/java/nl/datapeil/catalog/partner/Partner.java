package nl.datapeil.catalog.partner;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation that data or definitions are shared with.
@Entity
class Partner {
  @Id private UUID id;

  @Version private int version;

  private String name;

  private @Nullable String tooi;

  private @Nullable String oin;

  private @Nullable String homepage;

  @Embedded private @Nullable Contact contact;

  private Instant updatedAt;

  private String updatedBy;

  protected Partner() {}

  Partner(UUID id, PartnerDraft draft, String by, Instant now) {
    this.id = id;
    record(draft, by, now);
  }

  final void record(PartnerDraft draft, String by, Instant now) {
    name = draft.name();
    tooi = draft.tooi();
    oin = draft.oin();
    homepage = draft.homepage();
    contact = draft.contact();
    updatedBy = by;
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  String name() {
    return name;
  }

  /// `home` is the public URL of this API.
  PartnerView view(URI home) {
    return new PartnerView(
        id,
        URI.create(home + "/partners/" + id),
        name,
        tooi,
        oin,
        homepage,
        contact,
        version,
        updatedAt,
        updatedBy);
  }
}
