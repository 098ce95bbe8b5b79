package nl.datapeil.privacy.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.activity.ActivityService;
import nl.datapeil.privacy.activity.PublicActivities;
import nl.datapeil.privacy.activity.terms.PublicActivity;
import nl.datapeil.privacy.algorithm.PublishedAlgorithms;
import nl.datapeil.privacy.algorithm.terms.Algorithm;
import nl.datapeil.privacy.publication.leaflet.ActivityLeaflet;
import nl.datapeil.privacy.publication.leaflet.ActivityLeaflet.NamedAlgorithm;
import nl.datapeil.privacy.publication.leaflet.ActivitySummary;
import nl.datapeil.privacy.publication.leaflet.AlgorithmLeaflet;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import org.jspecify.annotations.Nullable;

/// Makes the leaflets: of what is approved, published and no secret only.
@ApplicationScoped
@Transactional
class PublicationService {
  private static final int MOST_ALGORITHMS = 100;

  private final PublicActivities activities;
  private final PublishedAlgorithms algorithms;
  private final ActivityUris uris;
  private final RegisterUris registers;
  private final PrivacyConfig config;

  PublicationService(
      PublicActivities activities,
      PublishedAlgorithms algorithms,
      ActivityUris uris,
      RegisterUris registers,
      PrivacyConfig config) {
    this.activities = activities;
    this.algorithms = algorithms;
    this.uris = uris;
    this.registers = registers;
    this.config = config;
  }

  Page<ActivitySummary> activities(@Nullable String words, PageRequest page) {
    var found =
        activities.page(words, page).stream()
            .map(activity -> ActivitySummary.of(activity, leafletOf(activity)))
            .toList();
    return Page.of(found, page.limit(), ActivitySummary::id);
  }

  ActivityLeaflet activity(UUID id) {
    var activity = activities.find(id).orElseThrow(() -> ActivityService.notFound(id));
    return ActivityLeaflet.of(
        activity, leafletOf(activity), algorithmsOf(activity), config.organisation().contact());
  }

  Page<AlgorithmLeaflet> algorithms(RecordFilter filter) {
    return algorithms
        .page(filter)
        .map(filed -> AlgorithmLeaflet.of(filed, leafletOf(filed), List.of()).summary());
  }

  AlgorithmLeaflet algorithm(UUID id) {
    var filed = algorithms.find(id).orElseThrow(() -> Records.notFound(id));
    var served =
        filed.content().activities().stream()
            .flatMap(uri -> uris.idIn(uri).stream())
            .flatMap(activity -> activities.find(activity).stream())
            .map(this::leafletOf)
            .toList();
    return AlgorithmLeaflet.of(filed, leafletOf(filed), served);
  }

  /// Those that the activity names, and those that name the activity.
  private List<NamedAlgorithm> algorithmsOf(PublicActivity activity) {
    var named =
        activity.terms().relatedOrNothing().algorithms().stream()
            .flatMap(uri -> algorithms.named(uri).stream());
    var everything = new PageRequest(null, MOST_ALGORITHMS);
    var about = new RecordFilter(null, activity.uri().toString(), null, null, Map.of(), everything);
    return Stream.concat(named, algorithms.page(about).items().stream())
        .map(filed ->
            new NamedAlgorithm(
                filed.content().name(), filed.content().description(), leafletOf(filed)))
        .distinct()
        .toList();
  }

  private URI leafletOf(PublicActivity activity) {
    return registers.item("public/processing-activities", activity.id());
  }

  private URI leafletOf(Filed<Algorithm> filed) {
    return registers.item("public/algorithms", filed.header().id());
  }
}
