package nl.datapeil.catalog.trace;

import static nl.datapeil.catalog.CatalogProblem.COLUMN_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.agreement.AgreementReader;
import nl.datapeil.catalog.agreement.AgreementView;
import nl.datapeil.catalog.lineage.LineageService;
import nl.datapeil.catalog.privacy.Answer;
import nl.datapeil.catalog.privacy.ProcessingActivity;
import nl.datapeil.catalog.privacy.RegisterClient;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.reference.KnownDatasets;
import org.jspecify.annotations.Nullable;

/// Follows data to the assessment of their use. The privacy service is asked while our own tables
/// are read; not transactional itself, as it waits.
@ApplicationScoped
class TraceService {
  private static final int DEPTH = 5;

  private final KnownDatasets datasets;
  private final AgreementReader agreements;
  private final LineageService lineages;
  private final RegisterClient register;
  private final Today today;

  TraceService(
      KnownDatasets datasets,
      AgreementReader agreements,
      LineageService lineages,
      RegisterClient register,
      Today today) {
    this.datasets = datasets;
    this.agreements = agreements;
    this.lineages = lineages;
    this.register = register;
    this.today = today;
  }

  /// The public sees approved activities and published datasets only, and no agreements.
  DatasetTrace trace(UUID id, @Nullable String column, Sight sight) {
    var dataset = datasets.require(id, sight);
    if (column != null && dataset.column(column).isEmpty()) {
      throw COLUMN_NOT_FOUND.because(
          "The dataset has no column %s.", "De dataset heeft geen kolom %s.", column);
    }
    try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = calls.submit(() -> register.about(List.of(dataset.uri())));
      var lineage = lineages.get(id, sight, DEPTH);
      var inForce =
          sight == Sight.PUBLIC
              ? List.<AgreementView>of()
              : agreements.inForce(List.of(id)).stream()
                  .filter(a ->
                      a.datasets().stream()
                          .anyMatch(u -> id.equals(u.dataset()) && u.includes(column)))
                  .toList();
      var answer = result(asked);
      return new DatasetTrace(
          TracedDataset.of(dataset, column == null ? List.of() : List.of(column)),
          inForce,
          activities(answer, dataset, column, sight),
          lineage.upstream(),
          lineage.downstream(),
          TracedActivities.unreachable(answer));
    }
  }

  private List<ActivityTrace> activities(
      Answer answer, KnownDataset dataset, @Nullable String column, Sight sight) {
    return TracedActivities.visible(answer, sight, today.date()).stream()
        .filter(activity -> covers(activity, dataset, column))
        .map(activity ->
            ActivityTrace.of(activity, TracedActivities.columns(activity, dataset), today.date()))
        .toList();
  }

  /// A column about nobody need not be listed: the dataset is enough.
  private static boolean covers(
      ProcessingActivity activity, KnownDataset dataset, @Nullable String column) {
    var covered = activity.dataset(dataset.uri());
    if (covered.isEmpty() || column == null) {
      return covered.isPresent();
    }
    return covered.get().hasColumn(column) || dataset.sensitive(List.of(column)).isEmpty();
  }

  private static Answer result(Future<Answer> call) {
    try {
      return call.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Answer.Silent();
    } catch (ExecutionException e) {
      Log.error("Asking the register of processing activities failed", e);
      return new Answer.Silent();
    }
  }
}
