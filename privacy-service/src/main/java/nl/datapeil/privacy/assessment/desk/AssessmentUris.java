package nl.datapeil.privacy.assessment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.assessment.workflow.Step;

/// The public addresses of assessments, and of where each step is taken.
@ApplicationScoped
public class AssessmentUris {
  private final RegisterUris uris;
  private final ActivityUris activities;

  AssessmentUris(RegisterUris uris, ActivityUris activities) {
    this.uris = uris;
    this.activities = activities;
  }

  /// Activities as decisions look them up: an assessment is of an activity, whatever version was
  /// named.
  List<String> plain(List<String> about) {
    return about.stream().map(activities::plain).distinct().toList();
  }

  public URI of(UUID id) {
    return uris.item("assessments", id);
  }

  public URI of(UUID id, String part) {
    return URI.create(of(id) + "/" + part);
  }

  public URI of(UUID id, Step step) {
    return of(id, partOf(step));
  }

  private static String partOf(Step step) {
    return switch (step) {
      case EDIT -> "answers";
      case SUBMIT -> "submission";
      case RECALL -> "recall";
      case ASK_CHANGES, PASS -> "review";
      case ADVISE -> "advice";
      case APPROVE, RETURN, REJECT -> "decision";
      case CONSULT -> "consultation";
      case ENTER_INTO_FORCE -> "entry-into-force";
      case WITHDRAW -> "withdrawal";
      case RENEW -> "renewal";
    };
  }
}
