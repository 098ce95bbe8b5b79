package nl.datapeil.catalog.agreement;

import jakarta.persistence.CollectionTable;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.reference.UsedDataset;
import nl.datapeil.catalog.term.Period;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// An agreement and its life: a draft until it is signed, then unchanged until it ends.
@Entity
class Agreement implements Period {
  enum Status {
    DRAFT,
    SIGNED,
    TERMINATED
  }

  @Id private UUID id;

  @Version private int version;

  private String title;

  private UUID partnerId;

  private String purpose;

  private @Nullable String legalGround;

  private @Nullable String processingActivity;

  private @Nullable String conditions;

  private @Nullable String document;

  private LocalDate validFrom;

  private @Nullable LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  private Status status;

  private @Nullable LocalDate signedOn;

  private @Nullable LocalDate terminatedOn;

  private @Nullable String terminationReason;

  private Instant updatedAt;

  private String updatedBy;

  @ElementCollection
  @CollectionTable(name = "agreement_dataset", joinColumns = @JoinColumn(name = "agreement_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<UsedDataset> datasets = new ArrayList<>();

  protected Agreement() {}

  Agreement(UUID id, AgreementDraft draft, List<UsedDataset> uses, String by, Instant now) {
    this.id = id;
    status = Status.DRAFT;
    record(draft, uses, by, now);
  }

  final void record(AgreementDraft draft, List<UsedDataset> uses, String by, Instant now) {
    title = draft.title();
    partnerId = draft.partner();
    purpose = draft.purpose();
    legalGround = draft.legalGround();
    processingActivity = draft.processingActivity();
    conditions = draft.conditions();
    document = draft.document();
    validFrom = draft.from();
    validUntil = draft.until();
    datasets.clear();
    datasets.addAll(uses);
    updatedBy = by;
    updatedAt = now;
  }

  /// False when it was signed before.
  boolean sign(LocalDate day, String by, Instant now) {
    if (status != Status.DRAFT) {
      return false;
    }
    status = Status.SIGNED;
    signedOn = day;
    touch(by, now);
    return true;
  }

  /// Ends it at once, on this day; false when it is not signed, or has ended.
  boolean terminate(LocalDate day, String reason, String by, Instant now) {
    if (status != Status.SIGNED) {
      return false;
    }
    status = Status.TERMINATED;
    terminatedOn = day;
    terminationReason = reason;
    touch(by, now);
    return true;
  }

  AgreementState stateOn(LocalDate day) {
    return switch (status) {
      case DRAFT -> AgreementState.DRAFT;
      case TERMINATED -> AgreementState.TERMINATED;
      case SIGNED ->
          day.isBefore(validFrom)
              ? AgreementState.PLANNED
              : holdsOn(day) ? AgreementState.IN_FORCE : AgreementState.EXPIRED;
    };
  }

  @Override
  public LocalDate from() {
    return validFrom;
  }

  @Override
  public @Nullable LocalDate until() {
    return validUntil;
  }

  boolean isDraft() {
    return status == Status.DRAFT;
  }

  int version() {
    return version;
  }

  UUID partnerId() {
    return partnerId;
  }

  private void touch(String by, Instant now) {
    updatedBy = by;
    updatedAt = now;
  }

  /// `home` is the public URL of this API.
  AgreementView view(URI home, String partnerName, LocalDate today) {
    return new AgreementView(
        id,
        URI.create(home + "/agreements/" + id),
        title,
        new AgreementView.Party(
            partnerId, URI.create(home + "/partners/" + partnerId), partnerName),
        purpose,
        legalGround,
        processingActivity,
        conditions,
        document,
        validFrom,
        validUntil,
        datasets,
        stateOn(today),
        signedOn,
        terminatedOn,
        terminationReason,
        version,
        updatedAt,
        updatedBy);
  }
}
