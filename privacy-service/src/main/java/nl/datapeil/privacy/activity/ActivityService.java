package nl.datapeil.privacy.activity;

import static nl.datapeil.privacy.PrivacyProblem.ACTIVITY_CHANGED;
import static nl.datapeil.privacy.PrivacyProblem.ACTIVITY_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.review.ActivityEvents;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.record.Audience;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.endpoint.Tagged;
import nl.datapeil.privacy.record.link.LinkSource;
import nl.datapeil.privacy.record.link.LinkedItem;

/// The use cases of the register: one method each, one transaction each.
@ApplicationScoped
@Transactional
public class ActivityService implements LinkSource {
  private final ActivityRepository activities;
  private final ActivityUris uris;
  private final Today today;
  private final ActivityEvents events;

  ActivityService(
      ActivityRepository activities, ActivityUris uris, Today today, ActivityEvents events) {
    this.activities = activities;
    this.uris = uris;
    this.today = today;
    this.events = events;
  }

  Tagged<ActivityView> create(Terms terms, Person author) {
    var activity = new Activity(Ids.next(), terms, author, today.now());
    activities.persistAndFlush(activity);
    return tagged(activity);
  }

  public Page<ActivityView> list(ActivityFilter filter, Audience audience) {
    var found = activities.page(filter, audience == Audience.PUBLIC, today.date());
    var views = found.stream().map(this::view).map(v -> shownTo(audience, v)).toList();
    return Page.of(views, filter.page().limit(), ActivityView::id);
  }

  public Tagged<ActivityView> get(UUID id, Audience audience) {
    var activity = require(id);
    var view = view(activity);
    if (audience == Audience.PUBLIC && !view.isPublic(today.date())) {
      throw notFound(id);
    }
    return new Tagged<>(shownTo(audience, view), activity.lock());
  }

  /// The activities that cover a dataset. All staff may read them.
  @Override
  public List<LinkedItem> about(String uri, Set<String> roles, PageRequest page) {
    return list(new ActivityFilter(null, uri, null, page), Audience.STAFF).items().stream()
        .map(view ->
            new LinkedItem(
                view.id(), view.uri(), "ACTIVITY", view.terms().name(), view.status().name()))
        .toList();
  }

  /// Files a new version; `lock` says which state the editor saw.
  Tagged<ActivityView> revise(UUID id, int lock, Terms terms, Person editor) {
    var activity = activities.toChange(id).orElseThrow(() -> notFound(id));
    if (activity.lock() != lock) {
      throw changed();
    }
    activity.revise(terms, editor, today.now());
    activities.flush();
    events.revised(activity.id(), activity.number());
    return tagged(activity);
  }

  private Activity require(UUID id) {
    return activities.findByIdOptional(id).orElseThrow(() -> notFound(id));
  }

  private Tagged<ActivityView> tagged(Activity activity) {
    return new Tagged<>(view(activity), activity.lock());
  }

  private ActivityView view(Activity activity) {
    return activity.view(uris.of(activity.id()), today.date());
  }

  private static ActivityView shownTo(Audience audience, ActivityView view) {
    return switch (audience) {
      case STAFF -> view;
      case PUBLIC -> view.forThePublic();
    };
  }

  static ProblemException changed() {
    return ACTIVITY_CHANGED.because(
        "The activity has changed since it was read. GET it again, then repeat the change with the"
            + " new ETag.",
        "De verwerking is gewijzigd sinds zij is gelezen. Haal haar opnieuw op en herhaal de"
            + " wijziging met de nieuwe ETag.");
  }

  public static ProblemException notFound(UUID id) {
    return ACTIVITY_NOT_FOUND.because(
        "No processing activity that you may see has id %s.",
        "Er is geen verwerking die u mag zien met id %s.", id);
  }
}
