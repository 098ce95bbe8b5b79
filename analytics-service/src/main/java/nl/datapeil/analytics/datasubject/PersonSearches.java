package nl.datapeil.analytics.datasubject;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.CatalogDatasets;
import nl.datapeil.analytics.datasubject.PersonSearchView.Place;
import nl.datapeil.analytics.privacy.SubjectRequests;
import nl.datapeil.analytics.query.engine.Cancellation;
import nl.datapeil.analytics.query.engine.QueryEngine;
import nl.datapeil.analytics.version.StoredVersion;
import nl.datapeil.analytics.version.Versions;
import nl.datapeil.kit.identity.Caller;

/// Looks in all contents that identify people, old versions too. What was found is filed with the
/// request and logged before it is told.
@ApplicationScoped
class PersonSearches {
  private final CatalogDatasets catalogue;
  private final Versions versions;
  private final QueryEngine engine;
  private final SubjectRequests requests;

  PersonSearches(
      CatalogDatasets catalogue, Versions versions, QueryEngine engine, SubjectRequests requests) {
    this.catalogue = catalogue;
    this.versions = versions;
    this.engine = engine;
    this.requests = requests;
  }

  PersonSearchView search(PersonSearch wanted, Caller.Known caller) {
    var datasets = catalogue.identifyingPeople();
    var contents = versions.all(datasets.stream().map(CatalogDataset::id).toList());
    var searched = 0;
    var places = new ArrayList<Place>();
    for (var dataset : datasets) {
      var held = identified(dataset, contents);
      if (!held.isEmpty()) {
        searched++;
        places.addAll(places(dataset, held, wanted.dataSubjectId()));
      }
    }
    requests.found(
        wanted.subjectRequest(),
        wanted.dataSubjectId(),
        places.stream().map(Place::found).toList(),
        caller);
    return new PersonSearchView(places, searched);
  }

  private static List<Identified> identified(
      CatalogDataset dataset, Map<UUID, List<StoredVersion>> contents) {
    return contents.getOrDefault(dataset.id(), List.of()).stream()
        .map(version -> new Identified(dataset, version))
        .filter(version -> !version.columns().isEmpty())
        .toList();
  }

  private List<Place> places(CatalogDataset dataset, List<Identified> held, String person) {
    var places = new ArrayList<Place>();
    try (var counted = engine.run(PersonCount.task(held, person), new Cancellation())) {
      counted.read(row -> {
        if (row[0] instanceof Number version
            && row[1] instanceof Number rows
            && rows.longValue() > 0) {
          places.add(
              new Place(dataset.uri(), dataset.name(), version.intValue(), rows.longValue()));
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }
}
