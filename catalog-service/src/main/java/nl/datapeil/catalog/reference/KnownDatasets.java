package nl.datapeil.catalog.reference;

import static nl.datapeil.catalog.CatalogProblem.DATASET_NOT_FOUND;
import static nl.datapeil.catalog.CatalogProblem.REFERENCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.datapeil.catalog.Sight;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Looks datasets up for features that refer to them. What a reader may not see does not exist.
@ApplicationScoped
@Transactional
public class KnownDatasets {
  private static final Text NO_DATASET = new Text("is no dataset", "is geen dataset");
  private static final Text NO_COLUMN =
      new Text("is no column of this dataset", "is geen kolom van deze dataset");
  private static final Text TWICE = new Text("is listed twice", "staat er twee keer in");

  private final KnownDatasetRepository datasets;

  KnownDatasets(KnownDatasetRepository datasets) {
    this.datasets = datasets;
  }

  public Map<UUID, KnownDataset> byId(Collection<UUID> ids, Sight sight) {
    return datasets.find("id", List.copyOf(ids), sight).stream()
        .collect(Collectors.toMap(KnownDataset::id, Function.identity()));
  }

  public Map<String, KnownDataset> byUri(Collection<String> uris, Sight sight) {
    return datasets.find("iri", List.copyOf(uris), sight).stream()
        .collect(Collectors.toMap(KnownDataset::uri, Function.identity()));
  }

  public KnownDataset require(UUID id, Sight sight) {
    var found = byId(List.of(id), sight).get(id);
    if (found == null) {
      throw DATASET_NOT_FOUND.because("No dataset has id %s.", "Geen dataset heeft id %s.", id);
    }
    return found;
  }

  /// What the uses name, in their order; ends the request when a dataset or column is not there.
  public List<KnownDataset> require(List<DatasetUse> uses, Sight sight) {
    var known = byId(uses.stream().map(DatasetUse::dataset).distinct().toList(), sight);
    var wrong = new ArrayList<ProblemException.Violation>();
    for (var i = 0; i < uses.size(); i++) {
      var use = uses.get(i);
      check("datasets[" + i + "]", use, known.get(use.dataset()), wrong);
      if (uses.subList(0, i).stream().anyMatch(u -> u.dataset().equals(use.dataset()))) {
        wrong.add(new ProblemException.Violation("datasets[" + i + "].dataset", TWICE));
      }
    }
    refuse(wrong);
    return uses.stream().map(DatasetUse::dataset).map(known::get).toList();
  }

  /// Ends the request when anything referred to is not there.
  public static void refuse(List<ProblemException.Violation> wrong) {
    if (!wrong.isEmpty()) {
      throw REFERENCE_UNKNOWN
          .because(
              "%d value(s) refer to something that is not there: see violations.",
              "%d waarde(n) verwijzen naar iets dat er niet is: zie violations.", wrong.size())
          .with(wrong);
    }
  }

  private static void check(
      String path,
      DatasetUse use,
      @Nullable KnownDataset dataset,
      List<ProblemException.Violation> wrong) {
    if (dataset == null) {
      wrong.add(new ProblemException.Violation(path + ".dataset", NO_DATASET));
      return;
    }
    for (var i = 0; i < use.columns().size(); i++) {
      if (dataset.column(use.columns().get(i)).isEmpty()) {
        wrong.add(new ProblemException.Violation(path + ".columns[" + i + "]", NO_COLUMN));
      }
    }
  }
}
