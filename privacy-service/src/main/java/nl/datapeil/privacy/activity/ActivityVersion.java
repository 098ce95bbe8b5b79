package nl.datapeil.privacy.activity;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.activity.review.AdviceDraft;
import nl.datapeil.privacy.activity.review.Review;
import nl.datapeil.privacy.activity.review.Review.Done;
import nl.datapeil.privacy.activity.review.Review.NotInForce;
import nl.datapeil.privacy.activity.review.Review.NotIndependent;
import nl.datapeil.privacy.activity.review.Review.OutOfTurn;
import nl.datapeil.privacy.activity.review.Review.ReviewDatePassed;
import nl.datapeil.privacy.activity.review.Review.Unmotivated;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.activity.terms.PublicActivity;
import nl.datapeil.privacy.activity.terms.Status;
import nl.datapeil.privacy.activity.terms.Terms;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What an activity said from some moment on. The terms never change; advice and approval are added
/// once, by people other than the author and each other.
@Entity
class ActivityVersion {
  @Id private UUID id;

  private UUID activityId;

  private int number;

  @JdbcTypeCode(SqlTypes.JSON)
  private Terms terms;

  private LocalDate reviewOn;
  private String author;
  private String authorName;
  private Instant createdAt;
  private @Nullable Boolean advicePositive;
  private @Nullable String adviceText;
  private @Nullable String adviser;
  private @Nullable String adviserName;
  private @Nullable Instant advisedAt;
  private @Nullable String approver;
  private @Nullable String approverName;
  private @Nullable Instant approvedAt;
  private @Nullable String motivation;
  private @Nullable String withdrawer;
  private @Nullable String withdrawerName;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawalReason;

  protected ActivityVersion() {}

  ActivityVersion(UUID activityId, int number, Terms terms, Person author, Instant now) {
    id = Ids.next();
    this.activityId = activityId;
    this.number = number;
    this.terms = terms;
    reviewOn = terms.reviewOn();
    this.author = author.id();
    authorName = author.name();
    createdAt = now;
  }

  Review advise(AdviceDraft.Checked advice, Person dpo, Instant now, LocalDate today) {
    var status = statusOn(today);
    if (status != Status.DRAFT) {
      return new OutOfTurn(status);
    }
    if (dpo.id().equals(author)) {
      return new NotIndependent();
    }
    advicePositive = advice.positive();
    adviceText = advice.text();
    adviser = dpo.id();
    adviserName = dpo.name();
    advisedAt = now;
    return new Done();
  }

  Review approve(@Nullable String why, Person second, Instant now, LocalDate today) {
    var status = statusOn(today);
    if (status != Status.ADVISED) {
      return new OutOfTurn(status);
    }
    if (second.id().equals(author) || second.id().equals(adviser)) {
      return new NotIndependent();
    }
    if (!reviewOn.isAfter(today)) {
      return new ReviewDatePassed();
    }
    if (why == null && !Boolean.TRUE.equals(advicePositive)) {
      return new Unmotivated();
    }
    approver = second.id();
    approverName = second.name();
    approvedAt = now;
    motivation = why;
    return new Done();
  }

  /// Anyone who may withdraw at all may do so at once: stopping needs no second person.
  Review withdraw(String reason, Person by, Instant now, LocalDate today) {
    var status = statusOn(today);
    if (status != Status.APPROVED) {
      return new NotInForce(status);
    }
    withdrawer = by.id();
    withdrawerName = by.name();
    withdrawnAt = now;
    withdrawalReason = reason;
    return new Done();
  }

  private Status statusOn(LocalDate today) {
    return filed().statusOn(today);
  }

  int number() {
    return number;
  }

  FiledActivity filed() {
    return new FiledActivity(
        activityId, number, adviser != null, approver != null, withdrawer != null, terms);
  }

  ActivityView view(URI uri, Instant since, Instant changedAt, LocalDate today) {
    return new ActivityView(
        activityId,
        uri,
        URI.create(uri + "/versions/" + number),
        statusOn(today),
        number,
        authorName,
        advice(),
        approval(),
        withdrawal(),
        since,
        changedAt,
        terms);
  }

  /// As anyone may see it, when anyone may.
  Optional<PublicActivity> shown(ActivityUris uris, LocalDate today) {
    return approvedAt == null || terms.isConfidentialOn(today)
        ? Optional.empty()
        : Optional.of(
            new PublicActivity(
                activityId,
                uris.of(activityId),
                uris.ofVersion(activityId, number),
                number,
                statusOn(today),
                approvedAt,
                changedAt(),
                terms));
  }

  private ActivityView.@Nullable Advice advice() {
    return advicePositive == null || adviceText == null || advisedAt == null
        ? null
        : new ActivityView.Advice(advicePositive, adviceText, adviserName, advisedAt);
  }

  private ActivityView.@Nullable Approval approval() {
    return approvedAt == null
        ? null
        : new ActivityView.Approval(approverName, motivation, approvedAt);
  }

  private ActivityView.@Nullable Withdrawal withdrawal() {
    return withdrawnAt == null
        ? null
        : new ActivityView.Withdrawal(withdrawerName, withdrawalReason, withdrawnAt);
  }

  Instant changedAt() {
    var decidedAt = requireNonNullElse(approvedAt, requireNonNullElse(advisedAt, createdAt));
    return requireNonNullElse(withdrawnAt, decidedAt);
  }
}
