package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.review.ActivityEvents;
import nl.datapeil.privacy.activity.review.AdviceDraft;
import nl.datapeil.privacy.activity.review.Review;
import nl.datapeil.privacy.activity.review.ReviewRefusals;
import nl.datapeil.privacy.record.endpoint.Tagged;
import org.jspecify.annotations.Nullable;

/// Advice and approval turn a draft into ground for processing; a withdrawal ends that.
@ApplicationScoped
@Transactional
class ReviewService {
  private final ActivityRepository activities;
  private final ActivityUris uris;
  private final Today today;
  private final ActivityEvents events;

  ReviewService(
      ActivityRepository activities, ActivityUris uris, Today today, ActivityEvents events) {
    this.activities = activities;
    this.uris = uris;
    this.today = today;
    this.events = events;
  }

  /// `lock` says which state the adviser saw, null when they do not say.
  Tagged<ActivityView> advise(
      UUID id, @Nullable Integer lock, AdviceDraft.Checked advice, Person dpo) {
    var activity = require(id, lock);
    return after(activity.advise(advice, dpo, today.now(), today.date()), activity);
  }

  Tagged<ActivityView> approve(
      UUID id, @Nullable Integer lock, @Nullable String motivation, Person second) {
    var activity = require(id, lock);
    if (activities.hasWorkOf(second.id(), id)) {
      throw new ReviewRefusals(uris, id).ownWork();
    }
    var approved = after(activity.approve(motivation, second, today.now(), today.date()), activity);
    events.approved(activity.id(), activity.number());
    return approved;
  }

  /// Counts from the next decision on.
  Tagged<ActivityView> withdraw(UUID id, String reason, Person by) {
    var activity = require(id);
    var withdrawn = after(activity.withdraw(reason, by, today.now(), today.date()), activity);
    events.withdrawn(activity.id(), activity.number());
    return withdrawn;
  }

  private Tagged<ActivityView> after(Review review, Activity activity) {
    var refusals = new ReviewRefusals(uris, activity.id());
    return switch (review) {
      case Review.Done() -> {
        activities.flush();
        yield new Tagged<>(activity.view(uris.of(activity.id()), today.date()), activity.lock());
      }
      case Review.NotIndependent() -> throw refusals.ownWork();
      case Review.OutOfTurn(var status) -> throw refusals.outOfTurn(status);
      case Review.Unmotivated() -> throw refusals.unmotivated();
      case Review.ReviewDatePassed() -> throw refusals.reviewDatePassed();
      case Review.NotInForce(var status) -> throw refusals.notInForce(status);
    };
  }

  private Activity require(UUID id, @Nullable Integer lock) {
    var activity = require(id);
    if (lock != null && activity.lock() != lock) {
      throw ActivityService.changed();
    }
    return activity;
  }

  private Activity require(UUID id) {
    return activities.toChange(id).orElseThrow(() -> ActivityService.notFound(id));
  }
}
