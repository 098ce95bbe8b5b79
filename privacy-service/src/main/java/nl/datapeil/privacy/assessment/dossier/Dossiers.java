package nl.datapeil.privacy.assessment.dossier;

import static nl.datapeil.privacy.PrivacyProblem.ASSESSMENT_CHANGED;
import static nl.datapeil.privacy.PrivacyProblem.ASSESSMENT_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.VERSION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.content.Saved;
import nl.datapeil.privacy.assessment.workflow.Consulted;
import org.jspecify.annotations.Nullable;

/// Keeps assessments. What may change is told by those who call; here nothing is lost or
/// overwritten.
@ApplicationScoped
@Transactional
public class Dossiers {
  private final AssessmentRepository assessments;
  private final Today today;

  Dossiers(AssessmentRepository assessments, Today today) {
    this.assessments = assessments;
    this.today = today;
  }

  public Dossier open(Founding founding, Person by) {
    var now = today.now();
    var assessment = new Assessment(Ids.next(), founding, now);
    assessments.persist(assessment);
    assessments.add(new AssessmentVersion(assessment.id(), 1, founding.edit(), by, now));
    assessments.flush();
    return dossier(assessment);
  }

  public Dossier get(UUID id) {
    return dossier(assessments.findByIdOptional(id).orElseThrow(() -> notFound(id)));
  }

  /// As it is now; nobody else changes it before the caller's transaction ends.
  public Dossier toChange(UUID id) {
    return dossier(toChange(id, null));
  }

  public boolean has(UUID id) {
    return assessments.findByIdOptional(id).isPresent();
  }

  /// Ends the request when there is no such assessment.
  public Summary summary(UUID id) {
    return assessments.findByIdOptional(id).orElseThrow(() -> notFound(id)).summary(today.date());
  }

  public List<Summary> page(AssessmentFilter filter) {
    var day = today.date();
    return assessments.page(filter, day).stream().map(a -> a.summary(day)).toList();
  }

  public List<Summary> about(String activity) {
    var day = today.date();
    return assessments.about(activity).stream().map(a -> a.summary(day)).toList();
  }

  /// Saves a next version; `lock` says which state the editor saw, null when that does not matter.
  public Dossier edit(UUID id, @Nullable Integer lock, Person by, Function<Dossier, Edit> change) {
    var assessment = toChange(id, lock);
    var edit = change.apply(dossier(assessment));
    var now = today.now();
    var number = assessment.edited(edit, now);
    assessments.add(new AssessmentVersion(id, number, edit, by, now));
    assessments.flush();
    return dossier(assessment);
  }

  /// Takes a step; what it replaces is superseded as soon as it is in force.
  public Dossier move(UUID id, @Nullable Integer lock, Person by, Function<Dossier, Move> step) {
    var assessment = toChange(id, lock);
    var move = step.apply(dossier(assessment));
    var now = today.now();
    assessments.add(new StepTaken(assessment, move, by, now));
    assessment.take(move, by.id(), now);
    var superseded = assessment.superseded();
    if (superseded != null) {
      assessments.toChange(superseded).ifPresent(old -> old.supersede(now));
    }
    assessments.flush();
    return dossier(assessment);
  }

  /// The assessment that is to replace this one, or did. Whoever asks next waits for this
  /// transaction, so that no two are drafted.
  public Optional<UUID> successor(UUID id) {
    toChange(id, null);
    return assessments.successor(id);
  }

  public void consulted(UUID id, Consulted state) {
    toChange(id, null).consulted(state, today.now());
  }

  public List<VersionRecord> versionsBefore(UUID id, int before, int limit) {
    return assessments.versionsBefore(id, before, limit);
  }

  public Saved version(UUID id, int number) {
    return assessments
        .version(id, number)
        .map(AssessmentVersion::saved)
        .orElseThrow(() ->
            VERSION_NOT_FOUND.because(
                "Assessment %s has no version %d.",
                "Assessment %s heeft geen versie %d.", id, number));
  }

  /// In order, both ends included.
  public List<Saved> versions(UUID id, int from, int to) {
    return assessments.versions(id, from, to).stream().map(AssessmentVersion::saved).toList();
  }

  private Assessment toChange(UUID id, @Nullable Integer lock) {
    var assessment = assessments.toChange(id).orElseThrow(() -> notFound(id));
    if (lock != null && assessment.lock() != lock) {
      throw ASSESSMENT_CHANGED.because(
          "The assessment has changed since it was read. GET it again, then repeat the change with"
              + " the new ETag.",
          "Het assessment is gewijzigd sinds het is gelezen. Haal het opnieuw op en herhaal de"
              + " wijziging met de nieuwe ETag.");
    }
    return assessment;
  }

  private Dossier dossier(Assessment assessment) {
    var id = assessment.id();
    return new Dossier(
        assessment.summary(today.date()),
        assessment.lock(),
        assessments.version(id, assessment.version()).orElseThrow().content(),
        assessment.standing(),
        assessments.editors(id),
        assessments.steps(id).stream().map(StepTaken::recorded).toList());
  }

  private static ProblemException notFound(UUID id) {
    return ASSESSMENT_NOT_FOUND.because(
        "There is no assessment with id %s.", "Er is geen assessment met id %s.", id);
  }
}
