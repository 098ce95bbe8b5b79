package nl.datapeil.privacy.algorithm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.activity.FiledActivities;
import nl.datapeil.privacy.algorithm.terms.Prefill;

/// What is known of an algorithm from its activity, so that nobody types it again.
@ApplicationScoped
class Knowledge {
  private final FiledActivities activities;
  private final ActivityUris uris;
  private final PrivacyConfig.Organisation organisation;

  Knowledge(FiledActivities activities, ActivityUris uris, PrivacyConfig config) {
    this.activities = activities;
    this.uris = uris;
    organisation = config.organisation();
  }

  Prefill of(Optional<String> activity) {
    var name = organisation.name();
    var contact = organisation.contact();
    return activity
        .flatMap(uris::idIn)
        .flatMap(activities::find)
        .map(filed -> Prefill.of(name, contact, filed.terms()))
        .orElseGet(() -> Prefill.of(name, contact));
  }
}
