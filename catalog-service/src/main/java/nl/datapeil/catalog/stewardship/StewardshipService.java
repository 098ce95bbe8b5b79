package nl.datapeil.catalog.stewardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.catalog.reference.KnownDatasets;

/// Who answers for which dataset. A dataset that nobody was assigned to has an empty list at
/// version 0.
@ApplicationScoped
@Transactional
public class StewardshipService {
  private final StewardshipRepository stewardships;
  private final KnownDatasets datasets;
  private final Journal journal;
  private final Today today;
  private final CatalogConfig config;

  StewardshipService(
      StewardshipRepository stewardships,
      KnownDatasets datasets,
      Journal journal,
      Today today,
      CatalogConfig config) {
    this.stewardships = stewardships;
    this.datasets = datasets;
    this.journal = journal;
    this.today = today;
    this.config = config;
  }

  StewardshipView get(UUID dataset) {
    var known = datasets.require(dataset, Sight.EVERYTHING);
    return stewardships
        .findByIdOptional(dataset)
        .map(s -> s.view(known.owner()))
        .orElseGet(() -> new StewardshipView(dataset, known.owner(), List.of(), 0, null, null));
  }

  StewardshipView assign(UUID dataset, StewardshipDraft draft, IfMatch condition, String by) {
    var known = datasets.require(dataset, Sight.EVERYTHING);
    stewardships.begin(dataset, today.now());
    var stewardship = stewardships.findForChange(dataset).orElseThrow();
    condition.require(stewardship.version());
    stewardship.assign(draft.assignments(), by, today.now());
    stewardships.flush();
    var view = stewardship.view(known.owner());
    var uri = URI.create(config.publicUrl() + "/datasets/" + dataset + "/stewardship");
    journal.noted("stewardship", dataset, uri, "updated", view.version(), by, view);
    return view;
  }

  /// The accounts of those who own each dataset today; a dataset without one is left out.
  public Map<UUID, Set<String>> owners(Collection<UUID> ids) {
    return stewardships.of(ids).stream()
        .filter(s -> !ownersToday(s).isEmpty())
        .collect(Collectors.toMap(Stewardship::datasetId, this::ownersToday));
  }

  private Set<String> ownersToday(Stewardship stewardship) {
    var day = today.date();
    return stewardship.owners().stream()
        .filter(assignment -> assignment.holdsOn(day))
        .map(Assignment::person)
        .collect(Collectors.toSet());
  }
}
