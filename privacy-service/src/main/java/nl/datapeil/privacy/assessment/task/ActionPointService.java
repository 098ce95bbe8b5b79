package nl.datapeil.privacy.assessment.task;

import static nl.datapeil.privacy.PrivacyProblem.ACTION_POINT_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.ASSESSMENT_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.endpoint.Tagged;

/// Who does what for an assessment: may change in any state.
@ApplicationScoped
@Transactional
class ActionPointService {
  private final ActionPointRepository points;
  private final Dossiers dossiers;
  private final Today today;

  ActionPointService(ActionPointRepository points, Dossiers dossiers, Today today) {
    this.points = points;
    this.dossiers = dossiers;
    this.today = today;
  }

  Page<ActionPointView> list(UUID id, PageRequest page) {
    dossiers.summary(id);
    var found = points.page(id, page).stream().map(p -> p.view(today.date())).toList();
    return Page.of(found, page.limit(), ActionPointView::id);
  }

  Tagged<ActionPointView> add(UUID id, ActionPointDraft.Checked draft, Person by) {
    dossiers.summary(id);
    var point = new ActionPoint(id, draft, by, today.now());
    points.persistAndFlush(point);
    return tagged(point);
  }

  Tagged<ActionPointView> get(UUID id, UUID pointId) {
    return tagged(
        points
            .findByIdOptional(pointId)
            .filter(point -> point.isOf(id))
            .orElseThrow(() -> notFound(pointId)));
  }

  Tagged<ActionPointView> change(
      UUID id, UUID pointId, int lock, ActionPointDraft.Checked draft, Person by) {
    var point =
        points.toChange(pointId).filter(p -> p.isOf(id)).orElseThrow(() -> notFound(pointId));
    if (point.lock() != lock) {
      throw ASSESSMENT_CHANGED.because(
          "The action point has changed since it was read. GET it again, then repeat the change"
              + " with the new ETag.",
          "Het actiepunt is gewijzigd sinds het is gelezen. Haal het opnieuw op en herhaal de"
              + " wijziging met de nieuwe ETag.");
    }
    point.become(draft, by, today.now());
    points.flush();
    return tagged(point);
  }

  private Tagged<ActionPointView> tagged(ActionPoint point) {
    return new Tagged<>(point.view(today.date()), point.lock());
  }

  private static RuntimeException notFound(UUID id) {
    return ACTION_POINT_NOT_FOUND.because(
        "This assessment has no action point %s.", "Dit assessment heeft geen actiepunt %s.", id);
  }
}
