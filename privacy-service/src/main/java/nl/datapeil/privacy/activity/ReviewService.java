package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.ActivityView.Tagged;
import org.jspecify.annotations.Nullable;

/// Advice and approval: the steps that turn a draft into ground for processing.
@ApplicationScoped
@Transactional
class ReviewService {
  private final ActivityRepository activities;
  private final ActivityUris uris;
  private final Today today;

  ReviewService(ActivityRepository activities, ActivityUris uris, Today today) {
    this.activities = activities;
    this.uris = uris;
    this.today = today;
  }

  Tagged advise(UUID id, AdviceDraft.Checked advice, Person dpo) {
    var activity = require(id);
    return after(activity.advise(advice, dpo, today.now(), today.date()), activity);
  }

  Tagged approve(UUID id, @Nullable String motivation, Person second) {
    var activity = require(id);
    return after(activity.approve(motivation, second, today.now(), today.date()), activity);
  }

  private Tagged after(Review review, Activity activity) {
    var refusals = new ReviewRefusals(uris, activity.id());
    return switch (review) {
      case Review.Done() -> {
        activities.flush();
        yield new Tagged(activity.view(uris.of(activity.id()), today.date()), activity.lock());
      }
      case Review.NotIndependent() -> throw refusals.ownWork();
      case Review.OutOfTurn(var status) -> throw refusals.outOfTurn(status);
      case Review.Unmotivated() -> throw refusals.unmotivated();
      case Review.ReviewDatePassed() -> throw refusals.reviewDatePassed();
    };
  }

  private Activity require(UUID id) {
    return activities.findByIdOptional(id).orElseThrow(() -> ActivityService.notFound(id));
  }
}
