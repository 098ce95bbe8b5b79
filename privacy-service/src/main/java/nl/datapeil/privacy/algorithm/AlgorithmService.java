package nl.datapeil.privacy.algorithm;

import static nl.datapeil.privacy.PrivacyProblem.ALGORITHM_INCOMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.algorithm.terms.Algorithm;
import nl.datapeil.privacy.algorithm.terms.AlgorithmDraft;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;

/// The use cases of the register of algorithms.
@ApplicationScoped
@Transactional
class AlgorithmService {
  private final Register<Algorithm> algorithms;
  private final Knowledge knowledge;
  private final Callers callers;

  AlgorithmService(Records records, Knowledge knowledge, Callers callers) {
    algorithms = records.of(Kind.ALGORITHM, Algorithm.class);
    this.knowledge = knowledge;
    this.callers = callers;
  }

  /// What the draft leaves out is filled in from its activity.
  Algorithm filled(AlgorithmDraft draft) {
    return draft.check(knowledge.of(Optional.ofNullable(draft.firstActivity())));
  }

  /// What is published stays so, as revised by who may publish; it may not get gaps then. As
  /// revised by somebody else it is a draft again.
  UnaryOperator<Algorithm> revision(AlgorithmDraft draft) {
    var revised = filled(draft);
    var publishes = callers.current().hasRole("privacy-officer");
    return current -> {
      var published = publishes && current.published();
      if (published && !revised.gaps().isEmpty()) {
        throw incomplete(revised.gaps());
      }
      return revised.asPublished(published);
    };
  }

  Filed<Algorithm> get(UUID id) {
    return algorithms.get(id);
  }

  Filed<Algorithm> publish(UUID id, int lock, Person by) {
    var algorithm = algorithms.toChange(id).content();
    if (!algorithm.gaps().isEmpty()) {
      throw incomplete(algorithm.gaps());
    }
    return algorithms.revise(id, lock, algorithm.asPublished(true), by, "Published");
  }

  Filed<Algorithm> unpublish(UUID id, int lock, Person by) {
    var algorithm = algorithms.toChange(id).content();
    return algorithms.revise(id, lock, algorithm.asPublished(false), by, "No longer published");
  }

  private static ProblemException incomplete(List<String> gaps) {
    var needed = new Text("is required to publish", "is verplicht om te publiceren");
    return ALGORITHM_INCOMPLETE
        .because(
            "The national register does not take it without: %s.",
            "Het landelijke register neemt het niet aan zonder: %s.", String.join(", ", gaps))
        .with(gaps.stream().map(gap -> new Violation(gap, needed)).toList());
  }
}
