package nl.datapeil.catalog.quality.openness;

import static nl.datapeil.catalog.CatalogProblem.DATASET_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.agreement.AgreementReader;
import nl.datapeil.catalog.agreement.AgreementView;
import nl.datapeil.catalog.codelist.CurrentCodeLists;
import nl.datapeil.catalog.quality.opening.Opening;
import nl.datapeil.catalog.quality.opening.Openness;
import nl.datapeil.catalog.quality.opening.Subject;
import org.jspecify.annotations.Nullable;

/// Advice on access, worked out when it is asked for: agreements come and go by date.
@ApplicationScoped
@Transactional
class OpennessService {
  private static final int BATCH = 200;

  /// Most datasets that one request looks at; the page then ends before it is full.
  private static final int MOST_SEEN = 2_000;

  private final OpennessRows rows;
  private final AgreementReader agreements;
  private final CurrentCodeLists lists;
  private final CatalogConfig config;

  OpennessService(
      OpennessRows rows, AgreementReader agreements, CurrentCodeLists lists, CatalogConfig config) {
    this.rows = rows;
    this.agreements = agreements;
    this.lists = lists;
    this.config = config;
  }

  OpennessView get(UUID id) {
    return rows.find(id)
        .map(dataset -> views(List.of(dataset)).getFirst())
        .orElseThrow(() ->
            DATASET_NOT_FOUND.because("No dataset has id %s.", "Geen dataset heeft id %s.", id));
  }

  /// Without a verdict all closed datasets.
  Page<OpennessView> list(@Nullable Openness wanted, UUID after, int limit) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var open = wanted != null && wanted.isOfOpenData();
    var found = new ArrayList<OpennessView>();
    var last = after;
    for (var seen = 0; seen < MOST_SEEN; seen += BATCH) {
      var batch = rows.after(last, open, !open, BATCH);
      for (var view : views(batch)) {
        if (wanted == null || view.verdict() == wanted) {
          if (found.size() == capped) {
            return new Page<>(found, found.getLast().id());
          }
          found.add(view);
        }
      }
      if (batch.size() < BATCH) {
        return new Page<>(found, null);
      }
      last = batch.getLast().id();
    }
    return new Page<>(found, last);
  }

  private List<OpennessView> views(List<Known> datasets) {
    var agreed = agreed(datasets.stream().map(Known::id).toList());
    var now = lists.get();
    return datasets.stream()
        .map(dataset -> {
          var subject = dataset.subject(agreed.getOrDefault(dataset.id(), List.of()), now);
          return OpennessView.of(dataset, subject, Opening.of(subject));
        })
        .toList();
  }

  private Map<UUID, List<Subject.Agreed>> agreed(List<UUID> ids) {
    var all = new HashMap<UUID, List<Subject.Agreed>>();
    for (var agreement : agreements.inForce(ids)) {
      for (var used : agreement.datasets()) {
        if (used.dataset() != null) {
          all.computeIfAbsent(used.dataset(), _ -> new ArrayList<>())
              .add(agreed(agreement, used.columns()));
        }
      }
    }
    return all;
  }

  private static Subject.Agreed agreed(AgreementView agreement, List<String> columns) {
    return new Subject.Agreed(
        agreement.title(),
        agreement.uri().toString(),
        agreement.partner().name(),
        agreement.conditions(),
        columns);
  }
}
