package nl.datapeil.privacy.algorithm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.activity.PublicActivities;
import nl.datapeil.privacy.activity.terms.PublicActivity;
import nl.datapeil.privacy.algorithm.register.Entry;
import nl.datapeil.privacy.algorithm.terms.Algorithm;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;

/// The algorithms that anyone may know of. Callers hold the transaction.
@ApplicationScoped
public class PublishedAlgorithms {
  private final Register<Algorithm> algorithms;
  private final Records records;
  private final PublicActivities activities;
  private final ActivityUris uris;

  PublishedAlgorithms(Records records, PublicActivities activities, ActivityUris uris) {
    algorithms = records.of(Kind.ALGORITHM, Algorithm.class);
    this.records = records;
    this.activities = activities;
    this.uris = uris;
  }

  public Optional<Filed<Algorithm>> find(UUID id) {
    return algorithms.find(id).filter(PublishedAlgorithms::isPublished);
  }

  public Optional<Filed<Algorithm>> named(String uri) {
    return records.idIn(Kind.ALGORITHM, uri).flatMap(this::find);
  }

  public Page<Filed<Algorithm>> page(RecordFilter filter) {
    return algorithms.page(filter.withStatus(Algorithm.PUBLISHED));
  }

  /// Published or not, as the national register would have it.
  Entry entry(Filed<Algorithm> filed) {
    var header = filed.header();
    var activity =
        filed.content().activities().stream()
            .flatMap(uri -> uris.idIn(uri).stream())
            .flatMap(id -> activities.find(id).stream())
            .map(PublicActivity::uri)
            .findFirst();
    return Entry.of(header.id().toString(), header.uri(), filed.content(), activity.orElse(null));
  }

  private static boolean isPublished(Filed<Algorithm> filed) {
    return filed.header().status().equals(Algorithm.PUBLISHED);
  }
}
