package nl.datapeil.catalog.quality.keeping;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.codelist.CurrentCodeLists;
import nl.datapeil.catalog.quality.measurement.MeasurementService;
import nl.datapeil.catalog.quality.score.Link;
import org.apache.jena.graph.Node;

/// Makes the scores of some datasets anew.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Scorer {
  private final ScoreRows scores;
  private final Violations violations;
  private final Links links;
  private final MeasurementService measurements;
  private final CurrentCodeLists lists;
  private final Today today;

  Scorer(
      ScoreRows scores,
      Violations violations,
      Links links,
      MeasurementService measurements,
      CurrentCodeLists lists,
      Today today) {
    this.scores = scores;
    this.violations = violations;
    this.links = links;
    this.measurements = measurements;
    this.lists = lists;
    this.today = today;
  }

  /// What is known besides the descriptions.
  private record Known(
      Map<UUID, Map<Node, byte[]>> shared,
      Map<String, Link> links,
      Map<UUID, LocalDate> newest,
      LocalDate today,
      CodeLists lists) {
    Known {
      links = Map.copyOf(links); // once, not for each dataset
    }
  }

  void score(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return;
    }
    var stored = scores.stored(ids);
    var urls = stored.stream().flatMap(one -> one.urls().stream()).collect(Collectors.toSet());
    var known =
        new Known(
            violations.shared(stored),
            links.of(urls),
            measurements.newestData(ids),
            today.date(),
            lists.get());
    scores.store(
        stored.parallelStream().flatMap(one -> scored(one, known).stream()).toList(), today.now());
  }

  /// One description that cannot be scored does not keep others from it.
  private Optional<Scored> scored(Stored one, Known known) {
    try {
      var found = violations.count(one, known.shared());
      var newest = known.newest().get(one.id());
      return Optional.of(
          Scored.of(one, found, known.links(), newest, known.today(), known.lists()));
    } catch (RuntimeException | StackOverflowError e) {
      Log.errorf(e, "Dataset %s cannot be scored", one.id());
      return Optional.empty();
    }
  }
}
