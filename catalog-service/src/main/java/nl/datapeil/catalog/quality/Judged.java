package nl.datapeil.catalog.quality;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.entry.EntryView;
import nl.datapeil.catalog.quality.dqv.OwnMetric;
import nl.datapeil.catalog.quality.measurement.MeasurementView;
import nl.datapeil.catalog.quality.score.Assessment;
import nl.datapeil.catalog.quality.score.Completeness;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.score.Link;
import nl.datapeil.catalog.quality.score.MachineReading;
import nl.datapeil.catalog.quality.score.Scoring;
import nl.datapeil.catalog.quality.time.Timeliness;

/// All that is known of the quality of one dataset, worked out on the spot.
record Judged(
    EntryView entry,
    Facts facts,
    Trial trial,
    Timeliness timeliness,
    List<MeasurementView> received,
    Instant now) {

  Assessment assessment() {
    return Scoring.of(facts);
  }

  Completeness completeness() {
    return Completeness.of(facts.typed());
  }

  static ObjectNode typed(EntryView entry) {
    var typed = JsonNodeFactory.instance.objectNode();
    entry.members().forEach(typed::set);
    return typed;
  }

  QualityView.LinkCounts links() {
    var counts = new EnumMap<Link.State, Integer>(Link.State.class);
    for (var url : Facts.urls(facts.typed())) {
      counts.merge(facts.links().getOrDefault(url, Link.UNKNOWN).state(), 1, Integer::sum);
    }
    return new QualityView.LinkCounts(
        counts.getOrDefault(Link.State.WORKING, 0),
        counts.getOrDefault(Link.State.BROKEN, 0),
        counts.getOrDefault(Link.State.UNKNOWN, 0));
  }

  QualityView.MachineReadable machineReadable() {
    return new QualityView.MachineReadable(
        facts.typed().path("distribution").size(),
        MachineReading.count(facts.typed(), facts.lists()));
  }

  /// What was measured beside MQA; what could not be measured is left out.
  Map<OwnMetric, Long> own() {
    var own = new EnumMap<OwnMetric, Long>(OwnMetric.class);
    own.put(OwnMetric.METADATA_COMPLETENESS, (long) completeness().percent());
    own.put(OwnMetric.VIOLATIONS, (long) trial.now().violations());
    own.put(OwnMetric.WARNINGS, (long) trial.now().warnings());
    var overdue = timeliness.daysOverdue();
    if (timeliness.state() != Timeliness.State.NOT_MEASURED) {
      own.put(OwnMetric.DAYS_OVERDUE, overdue == null ? 0L : overdue);
    }
    var links = links();
    if (links.working() + links.broken() > 0) {
      own.put(OwnMetric.BROKEN_LINKS, (long) links.broken());
    }
    if (machineReadable().distributions() > 0) {
      own.put(OwnMetric.MACHINE_READABLE_SHARE, (long) machineReadable().readable());
    }
    return own;
  }
}
