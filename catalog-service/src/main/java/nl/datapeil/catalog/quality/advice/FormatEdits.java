package nl.datapeil.catalog.quality.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.quality.score.Assessment;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.score.Formats;
import nl.datapeil.catalog.quality.score.Formats.Format;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.kit.problem.Text;

/// What could be said, or done, about the format of the best distribution.
final class FormatEdits {
  private static final List<String> OF_THE_FILE =
      List.of("uri", "byteSize", "checksum", "compressFormat", "packageFormat", "downloadURL");

  private final Facts facts;
  private final Assessment now;
  private final JsonNode best;

  private FormatEdits(Facts facts, Assessment now) {
    this.facts = facts;
    this.now = now;
    best = facts.typed().path("distribution").path(now.distribution());
  }

  static List<Edit> of(Facts facts, Assessment now) {
    return new FormatEdits(facts, now).all();
  }

  private List<Edit> all() {
    var edits = new ArrayList<Edit>();
    var format = Formats.format(best.path("format"), facts.lists());
    var mediaType = Formats.mediaType(best.path("mediaType"));
    var listed = lacks(Metric.FORMAT_LISTED);
    if (lacks(Metric.FORMAT)) {
      edits.add(format(mediaType, Metric.FORMAT));
    } else if (listed && format.isPresent()) {
      edits.add(format(format, Metric.FORMAT_LISTED));
    }
    if (lacks(Metric.MEDIA_TYPE)) {
      edits.add(mediaType(format, Metric.MEDIA_TYPE));
    } else if (listed) {
      edits.add(mediaType(mediaType.or(() -> format), Metric.FORMAT_LISTED));
    }
    if (!lacks(Metric.FORMAT) && (lacks(Metric.OPEN_FORMAT) || lacks(Metric.MACHINE_READABLE))) {
      edits.add(anotherFile());
    }
    return edits;
  }

  private Edit format(Optional<Format> meant, Metric metric) {
    var code = meant.map(Format::code).orElse("CSV");
    return edit(
        metric,
        "format",
        Examples.format(code),
        Text.of(
            "State the format by its code of the EU list, such as %s.",
            "Noem het formaat met de code uit de EU-lijst, zoals %s.", code));
  }

  private Edit mediaType(Optional<Format> meant, Metric metric) {
    var type = meant.map(Format::mediaType).filter(known -> !known.isEmpty()).orElse("text/csv");
    return edit(
        metric,
        "mediaType",
        Examples.mediaType(type),
        Text.of(
            "State the media type of the IANA list, such as %s.",
            "Noem het mediatype uit de lijst van IANA, zoals %s.", type));
  }

  private Edit edit(Metric metric, String member, JsonNode example, Text todo) {
    var place = Place.ofDistribution(now.distribution(), member);
    return new Edit(List.of(metric), place, example, todo);
  }

  /// The same data once more, as another file: the one there is may be what people like to read.
  private Edit anotherFile() {
    ObjectNode other = best.deepCopy();
    OF_THE_FILE.forEach(other::remove);
    other.set("downloadURL", Examples.downloadUrl());
    other.set("format", Examples.format("CSV"));
    other.set("mediaType", Examples.mediaType("text/csv"));
    var end = facts.typed().path("distribution").size();
    return new Edit(
        List.of(Metric.OPEN_FORMAT, Metric.MACHINE_READABLE),
        Place.ofDistribution(end, ""),
        other,
        new Text(
            "Offer the data in a format too that machines read and no vendor owns: CSV, JSON,"
                + " GeoJSON, GeoPackage.",
            "Bied de data ook aan in een formaat dat machines lezen en dat van geen leverancier"
                + " is: CSV, JSON, GeoJSON, GeoPackage."));
  }

  private boolean lacks(Metric metric) {
    return now.of(metric).missing() > 0;
  }
}
