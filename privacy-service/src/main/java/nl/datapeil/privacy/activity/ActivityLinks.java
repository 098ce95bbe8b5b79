package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.record.Audience;
import nl.datapeil.privacy.record.link.LinkSource;
import nl.datapeil.privacy.record.link.LinkedItem;

/// The activities that cover a dataset, among all that is about it. All staff may read them.
@ApplicationScoped
class ActivityLinks implements LinkSource {
  private final ActivityService activities;

  ActivityLinks(ActivityService activities) {
    this.activities = activities;
  }

  @Override
  public List<LinkedItem> about(String uri, Set<String> roles, PageRequest page) {
    var filter = new ActivityFilter(null, uri, null, page);
    return activities.list(filter, Audience.STAFF).items().stream()
        .map(view ->
            new LinkedItem(
                view.id(), view.uri(), "ACTIVITY", view.terms().name(), view.status().name()))
        .toList();
  }
}
