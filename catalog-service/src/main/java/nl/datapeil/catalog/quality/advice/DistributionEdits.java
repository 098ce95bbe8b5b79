package nl.datapeil.catalog.quality.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.quality.score.Assessment;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.score.Judgement;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.kit.problem.Text;

/// What could be said of the best distribution, the one that counts.
final class DistributionEdits {
  private final Facts facts;
  private final Assessment now;
  private final int index;
  private final List<Edit> edits = new ArrayList<>();

  private DistributionEdits(Facts facts, Assessment now) {
    this.facts = facts;
    this.now = now;
    index = now.distribution();
  }

  static List<Edit> of(Facts facts, Assessment now) {
    var all = new DistributionEdits(facts, now);
    if (now.distribution() < 0) {
      all.first();
    } else {
      all.reach();
      all.license();
      all.edits.addAll(FormatEdits.of(facts, now));
      all.context();
    }
    return all.edits;
  }

  /// Closed data need not be handed out at all.
  private void first() {
    if (facts.open()) {
      edits.add(
          new Edit(
              List.of(Metric.ACCESS_LINK, Metric.DOWNLOAD, Metric.FORMAT, Metric.LICENCE),
              Place.ofDistribution(0, ""),
              Examples.distribution(),
              new Text(
                  "Say where the data are: a distribution with its URLs, format and licence.",
                  "Zeg waar de data zijn: een distributie met URL's, formaat en licentie.")));
    }
  }

  private void reach() {
    reach(Metric.ACCESS_LINK, "accessURL", Examples.accessUrl());
    if (lacks(Metric.DOWNLOAD)) {
      add(
          List.of(Metric.DOWNLOAD, Metric.DOWNLOAD_LINK),
          "downloadURL",
          Examples.downloadUrl(),
          "Give the URL of the file itself, so that a program can fetch it.",
          "Geef de URL van het bestand zelf, zodat een programma het kan ophalen.");
    } else {
      reach(Metric.DOWNLOAD_LINK, "downloadURL", Examples.downloadUrl());
    }
  }

  private void reach(Metric metric, String member, JsonNode example) {
    if (!lacks(metric)) {
      return;
    }
    if (now.of(metric).value() instanceof Integer status) {
      edits.add(broken(now.of(metric), member, example, status));
    } else {
      add(
          List.of(metric),
          member,
          example,
          "Give the URL where the data are explained or can be had.",
          "Geef de URL waar de data worden toegelicht of te krijgen zijn.");
    }
  }

  private Edit broken(Judgement judged, String member, JsonNode example, int status) {
    var answer = status == 0 ? "-" : String.valueOf(status);
    return new Edit(
        List.of(judged.metric()),
        Place.ofDistribution(index, member),
        example,
        Text.of(
            "The link %s does not work (answer: %s). Repair it at its server, or give the right"
                + " one.",
            "De link %s werkt niet (antwoord: %s). Herstel hem op de server, of geef de juiste.",
            judged.field(),
            answer));
  }

  private void license() {
    var example = Examples.licence(facts.open());
    if (lacks(Metric.LICENCE)) {
      add(
          List.of(Metric.LICENCE, Metric.KNOWN_LICENCE),
          "license",
          example,
          "State the licence on the distribution, such as CC0; `niet_open` when the data are not"
              + " open.",
          "Noem de licentie bij de distributie, zoals CC0; `niet_open` als de data niet open"
              + " zijn.");
    } else if (lacks(Metric.KNOWN_LICENCE)) {
      add(
          List.of(Metric.KNOWN_LICENCE),
          "license",
          example,
          "Take the licence from the list of Geonovum instead of one of your own.",
          "Neem de licentie uit de lijst van Geonovum in plaats van een eigen licentie.");
    }
  }

  private void context() {
    if (lacks(Metric.RIGHTS)) {
      add(
          List.of(Metric.RIGHTS),
          "rights",
          Examples.rights(),
          "Refer to a statement of rights.",
          "Verwijs naar een rechtenverklaring.");
    }
    if (lacks(Metric.BYTE_SIZE)) {
      add(
          List.of(Metric.BYTE_SIZE),
          "byteSize",
          Examples.byteSize(),
          "State how many bytes the file has.",
          "Noem hoeveel bytes het bestand heeft.");
    }
  }

  private boolean lacks(Metric metric) {
    return now.of(metric).missing() > 0;
  }

  private void add(List<Metric> metrics, String member, JsonNode example, String en, String nl) {
    var place = Place.ofDistribution(index, member);
    edits.add(new Edit(metrics, place, example, new Text(en, nl)));
  }
}
