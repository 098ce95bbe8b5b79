package nl.datapeil.privacy.log.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import nl.datapeil.privacy.activity.FiledActivities;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.log.dictionary.Activities;

/// What the register tells the public about the activities of lines.
@ApplicationScoped
@Transactional
class NamedActivities {
  private final FiledActivities register;
  private final Activities activities;

  NamedActivities(FiledActivities register, Activities activities) {
    this.register = register;
    this.activities = activities;
  }

  /// By URI, each looked up once.
  Map<String, MyLine.Activity> of(Collection<String> uris) {
    var named = new HashMap<String, MyLine.Activity>();
    for (var uri : new HashSet<>(uris)) {
      var filed = activities.idIn(uri).flatMap(register::find).filter(FiledActivity::approved);
      named.put(
          uri,
          filed
              .map(FiledActivity::terms)
              .map(terms ->
                  new MyLine.Activity(
                      uri,
                      terms.name(),
                      terms.purpose(),
                      terms.legalBasis().name(),
                      terms.legalBasisReference()))
              .orElseGet(() -> new MyLine.Activity(uri, null, null, null, null)));
    }
    return named;
  }
}
