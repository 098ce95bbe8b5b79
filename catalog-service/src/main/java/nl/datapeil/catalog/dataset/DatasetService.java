package nl.datapeil.catalog.dataset;

import static nl.datapeil.catalog.CatalogProblem.DATASET_ARCHIVED;
import static nl.datapeil.catalog.CatalogProblem.DATASET_NAME_TAKEN;
import static nl.datapeil.catalog.CatalogProblem.DATASET_NEVER_PUBLISHED;
import static nl.datapeil.catalog.CatalogProblem.DATASET_NOT_DRAFT;
import static nl.datapeil.catalog.CatalogProblem.DATASET_NOT_FOUND;
import static nl.datapeil.catalog.CatalogProblem.DATASET_NOT_PUBLISHABLE;
import static nl.datapeil.catalog.CatalogProblem.DATASET_OUTDATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.Text;
import org.hibernate.exception.ConstraintViolationException;

/// The use cases of datasets: one method each, one transaction each. `by` is the name of the
/// caller.
@ApplicationScoped
@Transactional
public class DatasetService {
  private static final Text NEEDED =
      new Text("is needed for publication", "is nodig voor publicatie");

  private final DatasetRepository datasets;
  private final InstantSource clock;
  private final CatalogConfig config;

  DatasetService(DatasetRepository datasets, InstantSource clock, CatalogConfig config) {
    this.datasets = datasets;
    this.clock = clock;
    this.config = config;
  }

  DatasetView register(DatasetDraft draft, String by) {
    var dataset = new Dataset(Ids.next(), draft, by, clock.instant());
    datasets.persist(dataset);
    return stored(dataset, draft.name());
  }

  DatasetView get(UUID id, Sight sight) {
    return datasets
        .findByIdOptional(id)
        .filter(dataset -> dataset.isVisible(sight))
        .map(dataset -> dataset.view(config.publicUrl()))
        .orElseThrow(() -> notFound(id));
  }

  /// The datasets with these ids, in this order; one deleted meanwhile is left out.
  public List<DatasetView> views(List<UUID> ids) {
    var views =
        datasets.findAll(ids).stream()
            .map(dataset -> dataset.view(config.publicUrl()))
            .collect(Collectors.toMap(DatasetView::id, Function.identity()));
    return ids.stream().filter(views::containsKey).map(views::get).toList();
  }

  DatasetView replace(UUID id, DatasetDraft draft, IfMatch condition, String by) {
    var dataset = requireForChange(id, condition);
    allow(dataset.revise(draft, by, clock.instant()));
    return stored(dataset, draft.name());
  }

  void delete(UUID id, IfMatch condition) {
    var dataset = requireForChange(id, condition);
    if (!dataset.isDraft()) {
      throw DATASET_NOT_DRAFT.because(
          "Only a draft can be deleted. Archive this dataset instead: POST …/archival.",
          "Alleen een concept kan worden verwijderd. Archiveer deze dataset: POST …/archival.");
    }
    datasets.delete(dataset);
  }

  DatasetView publish(UUID id, String by) {
    var dataset = requireForChange(id, new IfMatch("*"));
    allow(dataset.publish(by, clock.instant()));
    datasets.flush();
    return dataset.view(config.publicUrl());
  }

  DatasetView archive(UUID id, String by) {
    var dataset = requireForChange(id, new IfMatch("*"));
    if (!dataset.archive(by, clock.instant())) {
      throw DATASET_NEVER_PUBLISHED.because(
          "Only what was published can be archived. Delete this draft instead.",
          "Alleen wat is gepubliceerd kan worden gearchiveerd. Verwijder dit concept.");
    }
    datasets.flush();
    return dataset.view(config.publicUrl());
  }

  private Dataset requireForChange(UUID id, IfMatch condition) {
    var dataset = datasets.findForChange(id).orElseThrow(() -> notFound(id));
    if (!condition.allows(dataset.version())) {
      throw DATASET_OUTDATED.because(
          "The dataset is now at version %d. Read it again, then repeat your change.",
          "De dataset is nu op versie %d. Lees hem opnieuw en herhaal dan uw wijziging.",
          dataset.version());
    }
    return dataset;
  }

  private static void allow(Decision decision) {
    switch (decision) {
      case Decision.Approved() -> {}
      case Decision.Incomplete(var missing) ->
          throw DATASET_NOT_PUBLISHABLE
              .because(
                  "Missing: %s. Add it with PUT, then publish.",
                  "Ontbreekt: %s. Vul aan met PUT en publiceer dan.", String.join(", ", missing))
              .with(missing.stream().map(m -> new ProblemException.Violation(m, NEEDED)).toList());
      case Decision.Archived() ->
          throw DATASET_ARCHIVED.because(
              "An archived dataset does not change any more.",
              "Een gearchiveerde dataset verandert niet meer.");
    }
  }

  /// Writes now, so that the view shows the new version and a name that another request took in the
  /// meantime is reported as such.
  private DatasetView stored(Dataset dataset, String name) {
    try {
      datasets.flush();
    } catch (ConstraintViolationException e) {
      if ("dataset_name_unique".equals(e.getConstraintName())) {
        throw DATASET_NAME_TAKEN.because(
            "A dataset named %s exists already; choose another name.",
            "Er bestaat al een dataset met de naam %s; kies een andere naam.", name);
      }
      throw e;
    }
    return dataset.view(config.publicUrl());
  }

  private static ProblemException notFound(UUID id) {
    return DATASET_NOT_FOUND.because("No dataset has id %s.", "Geen dataset heeft id %s.", id);
  }
}
