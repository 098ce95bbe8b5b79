package nl.datapeil.catalog.datarequest;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// A question that waits for data. It changes while it is open; an outcome may be mended later.
@Entity
class DataRequest {
  @Id private UUID id;

  @Version private int version;

  private String question;

  private List<String> subQuestions;

  @Enumerated(EnumType.STRING)
  private ValueKind valueKind;

  private String effect;

  private String wantedBy;

  @Enumerated(EnumType.STRING)
  private RequestStatus status;

  private @Nullable String outcome;

  private @Nullable String pilot;

  private String authorId;

  private Instant createdAt;

  private String createdBy;

  private Instant updatedAt;

  private String updatedBy;

  @ElementCollection
  @CollectionTable(name = "data_request_answer", joinColumns = @JoinColumn(name = "request_id"))
  @OrderColumn(name = "position")
  @Column(name = "dataset_id")
  @BatchSize(size = 200)
  private List<UUID> datasets = new ArrayList<>();

  protected DataRequest() {}

  DataRequest(UUID id, DataRequestDraft draft, Caller.Known author, Instant now) {
    this.id = id;
    status = RequestStatus.OPEN;
    authorId = author.id();
    createdAt = now;
    createdBy = author.name();
    record(draft, author.name(), now);
  }

  final void record(DataRequestDraft draft, String by, Instant now) {
    question = draft.question();
    subQuestions = new ArrayList<>(draft.subQuestions());
    valueKind = draft.valueKind();
    effect = draft.effect();
    wantedBy = draft.wantedBy();
    updatedBy = by;
    updatedAt = now;
  }

  void settle(OutcomeDraft result, String by, Instant now) {
    status = result.status();
    outcome = result.text();
    pilot = result.pilot();
    datasets.clear();
    datasets.addAll(result.datasets());
    touch(by, now);
  }

  void withdraw(String by, Instant now) {
    status = RequestStatus.WITHDRAWN;
    touch(by, now);
  }

  boolean isBy(Caller.Known caller) {
    return authorId.equals(caller.id());
  }

  RequestStatus status() {
    return status;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version;
  }

  List<UUID> datasets() {
    return List.copyOf(datasets);
  }

  private void touch(String by, Instant now) {
    updatedBy = by;
    updatedAt = now;
  }

  /// What is stored of it, the same whoever looks; the log has its digest.
  record Kept(
      DataRequestDraft draft,
      RequestStatus status,
      @Nullable String outcome,
      @Nullable String pilot,
      List<UUID> datasets,
      String author,
      Instant updatedAt,
      String updatedBy,
      int version) {}

  Kept kept() {
    var draft = new DataRequestDraft(question, subQuestions, valueKind, effect, wantedBy);
    return new Kept(
        draft, status, outcome, pilot, datasets(), authorId, updatedAt, updatedBy, version);
  }

  DataRequestView view(
      URI home, List<DataRequestView.AnsweredBy> answers, Votes votes, boolean toStaff) {
    return new DataRequestView(
        id,
        URI.create(home + "/data-requests/" + id),
        question,
        subQuestions,
        valueKind,
        effect,
        wantedBy,
        status,
        outcome,
        pilot,
        answers,
        votes,
        createdAt,
        toStaff ? createdBy : null,
        updatedAt,
        toStaff ? updatedBy : null,
        version);
  }
}
