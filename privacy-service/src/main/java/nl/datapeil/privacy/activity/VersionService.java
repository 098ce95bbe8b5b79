package nl.datapeil.privacy.activity;

import static nl.datapeil.privacy.PrivacyProblem.VERSION_NOT_FOUND;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.Audience;
import nl.datapeil.privacy.record.history.Difference;
import nl.datapeil.privacy.record.history.VersionPage;

/// The past of an activity: every version as it was filed, and what changed between two of them.
@ApplicationScoped
@Transactional
class VersionService {
  private final ActivityRepository activities;
  private final ActivityUris uris;
  private final Today today;
  private final ObjectMapper json;

  VersionService(ActivityRepository activities, ActivityUris uris, Today today, ObjectMapper json) {
    this.activities = activities;
    this.uris = uris;
    this.today = today;
    this.json = json;
  }

  VersionPage<ActivityView> versions(UUID id, int before, int limit) {
    var activity = require(id);
    var views =
        activities.versions(id, before, limit).stream()
            .map(version -> activity.view(version, uris.of(id), today.date()))
            .toList();
    return VersionPage.of(views, limit, ActivityView::version);
  }

  /// The public may read every version that was ever approved: log lines point to it.
  ActivityView version(UUID id, int number, Audience audience) {
    var view = require(id).view(stored(id, number), uris.of(id), today.date());
    return switch (audience) {
      case STAFF -> view;
      case PUBLIC -> {
        if (!view.wasPublic(today.date())) {
          throw unknown(id, number);
        }
        yield view.forThePublic();
      }
    };
  }

  Difference difference(UUID id, int from, int to) {
    require(id);
    return Difference.between(from, terms(id, from), to, terms(id, to));
  }

  private JsonNode terms(UUID id, int number) {
    return json.valueToTree(stored(id, number).filed().terms());
  }

  private ActivityVersion stored(UUID id, int number) {
    return activities.version(id, number).orElseThrow(() -> unknown(id, number));
  }

  private Activity require(UUID id) {
    return activities.findByIdOptional(id).orElseThrow(() -> ActivityService.notFound(id));
  }

  private static ProblemException unknown(UUID id, int number) {
    return VERSION_NOT_FOUND.because(
        "Activity %s has no version %d.", "Verwerking %s heeft geen versie %d.", id, number);
  }
}
