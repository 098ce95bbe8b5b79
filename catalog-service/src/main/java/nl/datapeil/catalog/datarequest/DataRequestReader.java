package nl.datapeil.catalog.datarequest;

import static nl.datapeil.catalog.CatalogProblem.DATA_REQUEST_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.reference.KnownDatasets;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;

/// Reads questions with their votes and those answers that the caller may see.
@ApplicationScoped
@Transactional
class DataRequestReader {
  private final DataRequestRepository requests;
  private final KnownDatasets datasets;
  private final CatalogConfig config;

  DataRequestReader(DataRequestRepository requests, KnownDatasets datasets, CatalogConfig config) {
    this.requests = requests;
    this.datasets = datasets;
    this.config = config;
  }

  DataRequestView get(UUID id, Caller caller) {
    return requests
        .findByIdOptional(id)
        .map(request -> view(request, caller))
        .orElseThrow(() -> notFound(id));
  }

  Page<DataRequestView> list(DataRequestWish wish, Caller caller, UUID after, int limit) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var views = views(requests.page(wish, after, capped + 1), caller);
    return Page.of(views, capped, DataRequestView::id, view -> view);
  }

  DataRequestView view(DataRequest request, Caller caller) {
    return views(List.of(request), caller).getFirst();
  }

  private List<DataRequestView> views(List<DataRequest> found, Caller caller) {
    var sight = Sight.of(caller);
    var voter = caller instanceof Caller.Known known ? known.id() : "";
    var votes = requests.votes(found.stream().map(DataRequest::id).toList(), voter);
    var answers =
        datasets.byId(
            found.stream().flatMap(r -> r.datasets().stream()).distinct().toList(), sight);
    return found.stream()
        .map(request ->
            request.view(
                config.publicUrl(),
                answersOf(request, answers),
                votes.getOrDefault(request.id(), Votes.NONE),
                sight == Sight.EVERYTHING))
        .toList();
  }

  private static List<DataRequestView.AnsweredBy> answersOf(
      DataRequest request, Map<UUID, KnownDataset> known) {
    return request.datasets().stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(d -> new DataRequestView.AnsweredBy(d.id(), d.uri(), d.name()))
        .toList();
  }

  static ProblemException notFound(UUID id) {
    return DATA_REQUEST_NOT_FOUND.because(
        "No data request has id %s.", "Geen dataverzoek heeft id %s.", id);
  }
}
