package nl.datapeil.catalog.accessrequest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.datapeil.catalog.accessrequest.request.AccessRequestDraft;
import nl.datapeil.catalog.accessrequest.request.AccessRequestView;
import nl.datapeil.catalog.accessrequest.request.AccessState;
import nl.datapeil.catalog.accessrequest.request.Addresses;
import nl.datapeil.catalog.accessrequest.request.AskedDataset;
import nl.datapeil.catalog.accessrequest.rules.Admission;
import nl.datapeil.catalog.accessrequest.rules.RefusalReason;
import nl.datapeil.kit.identity.Caller;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A request for data and the rules of its life. Every owner of its datasets has to agree; one
/// refusal is enough.
@Entity
class AccessRequest {
  @Id private UUID id;

  @Version private int version;

  private String requesterId;

  private String requesterName;

  private String purpose;

  private @Nullable String processingActivity;

  private @Nullable String coveredBy;

  private @Nullable Integer coveredByVersion;

  private LocalDate validFrom;

  private LocalDate validUntil;

  private @Nullable LocalDate grantedFrom;

  private @Nullable LocalDate grantedUntil;

  @Enumerated(EnumType.STRING)
  private AccessState status;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<RefusalReason> reasons;

  private Instant createdAt;

  @ElementCollection
  @CollectionTable(name = "access_request_dataset", joinColumns = @JoinColumn(name = "request_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<AskedDataset> datasets = new ArrayList<>();

  protected AccessRequest() {}

  AccessRequest(
      UUID id,
      AccessRequestDraft draft,
      List<AskedDataset> asked,
      Caller.Known requester,
      Instant now) {
    this.id = id;
    requesterId = requester.id();
    requesterName = requester.name();
    purpose = draft.purpose();
    processingActivity = draft.processingActivity();
    validFrom = draft.from();
    validUntil = draft.until();
    status = AccessState.SUBMITTED;
    reasons = List.of();
    createdAt = now;
    datasets.addAll(asked);
  }

  /// What the register says of it; without cover the request is refused at once.
  void judge(Admission admission) {
    switch (admission) {
      case Admission.NotNeeded() -> {}
      case Admission.Covered(var activity) -> {
        coveredBy = activity.uri();
        coveredByVersion = activity.version();
      }
      case Admission.Uncovered(var missing) -> {
        status = AccessState.REFUSED;
        reasons = missing;
      }
    }
  }

  AccessState stateOn(LocalDate day) {
    var lastDay = status == AccessState.GRANTED ? grantedUntil : validUntil;
    var runs = status == AccessState.GRANTED || status == AccessState.SUBMITTED;
    return runs && lastDay != null && day.isAfter(lastDay) ? AccessState.EXPIRED : status;
  }

  /// Grants those datasets that `mine` picks. The time is what all owners agree to; false when
  /// nothing is left of it.
  boolean approve(Predicate<AskedDataset> mine, LocalDate from, LocalDate until, String by) {
    grantedFrom = later(grantedFrom == null ? validFrom : grantedFrom, from);
    grantedUntil = earlier(grantedUntil == null ? validUntil : grantedUntil, until);
    if (grantedUntil.isBefore(grantedFrom)) {
      return false;
    }
    datasets.replaceAll(asked -> mine.test(asked) ? asked.approved(by) : asked);
    if (datasets.stream().allMatch(asked -> asked.approvedBy() != null)) {
      status = AccessState.GRANTED;
    }
    return true;
  }

  /// Ends it, for whatever reason.
  void end(AccessState end) {
    status = end;
  }

  boolean isBy(Caller.Known caller) {
    return requesterId.equals(caller.id());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  UUID id() {
    return id;
  }

  String requesterName() {
    return requesterName;
  }

  @Nullable String processingActivity() {
    return processingActivity;
  }

  LocalDate from() {
    return validFrom;
  }

  LocalDate until() {
    return validUntil;
  }

  List<AskedDataset> datasets() {
    return List.copyOf(datasets);
  }

  AccessRequestView view(Addresses addresses, LocalDate today) {
    return new AccessRequestView(
        id,
        addresses.of(id),
        requesterName,
        purpose,
        processingActivity,
        coveredBy,
        coveredByVersion,
        validFrom,
        validUntil,
        grantedFrom,
        grantedUntil,
        stateOn(today),
        datasets,
        reasons,
        addresses.links(datasets, reasons),
        createdAt,
        version);
  }
}
