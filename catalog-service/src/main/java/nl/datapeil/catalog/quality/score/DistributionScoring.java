package nl.datapeil.catalog.quality.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import nl.datapeil.kit.problem.Text;

/// Judges one distribution of a dataset.
final class DistributionScoring {
  private static final Text NOT_CHECKED =
      new Text(
          "The link was not checked yet, or its server does not tell.",
          "De link is nog niet gecontroleerd, of de server zegt het niet.");
  private static final Text UNHEARD =
      new Text(
          "Of this format it is not known whether machines can read it and whose it is.",
          "Van dit formaat is niet bekend of machines het kunnen lezen en van wie het is.");

  private final Facts facts;
  private final JsonNode distribution;
  private final String path;

  private DistributionScoring(Facts facts, int index) {
    this.facts = facts;
    distribution = facts.typed().path("distribution").path(index);
    path = "distribution[" + index + "].";
  }

  static List<Judgement> of(Facts facts, int index) {
    return new DistributionScoring(facts, index).all();
  }

  private List<Judgement> all() {
    var format = Formats.of(distribution, facts.lists());
    return List.of(
        link(Metric.ACCESS_LINK, "accessURL"),
        has(Metric.DOWNLOAD, "downloadURL"),
        link(Metric.DOWNLOAD_LINK, "downloadURL"),
        has(Metric.FORMAT, "format"),
        has(Metric.MEDIA_TYPE, "mediaType"),
        Judgement.of(Metric.FORMAT_LISTED, path + "format", isFormatListed()),
        readable(Metric.OPEN_FORMAT, format, Formats.Answer::open),
        readable(Metric.MACHINE_READABLE, format, Formats.Answer::machineReadable),
        has(Metric.LICENCE, "license"),
        Judgement.of(Metric.KNOWN_LICENCE, path + "license", isLicenceKnown()),
        has(Metric.RIGHTS, "rights"),
        has(Metric.BYTE_SIZE, "byteSize"),
        date(Metric.ISSUED, "issued"),
        date(Metric.MODIFIED, "modified"));
  }

  private Judgement has(Metric metric, String member) {
    return Judgement.of(metric, path + member, Present.in(distribution.path(member)));
  }

  /// Said of the dataset it holds too.
  private Judgement date(Metric metric, String member) {
    return Judgement.of(
        metric,
        member,
        Present.in(distribution.path(member)) || Present.in(facts.typed().path(member)));
  }

  /// One broken URL spoils it; working needs one that works and none that is unknown.
  private Judgement link(Metric metric, String member) {
    var field = path + member;
    if (!Present.in(distribution.path(member))) {
      return Judgement.of(metric, field, false);
    }
    var index = 0;
    var seen = Link.WORKING;
    for (var url : distribution.path(member)) {
      var link = facts.link(Present.iri(url));
      if (link.state() == Link.State.BROKEN) {
        var place = field + "[" + index + "]";
        return Judgement.status(metric, place, false, link.status() == null ? 0 : link.status());
      }
      seen = seen.state() == Link.State.UNKNOWN ? seen : link;
      index++;
    }
    return seen.state() == Link.State.UNKNOWN
        ? Judgement.notMeasured(metric, field, NOT_CHECKED)
        : Judgement.status(metric, field, true, seen.status() == null ? 200 : seen.status());
  }

  private Judgement readable(
      Metric metric, Formats.Answer format, Predicate<Formats.Answer> answer) {
    return format == Formats.Answer.UNHEARD
        ? Judgement.notMeasured(metric, path + "format", UNHEARD)
        : Judgement.of(metric, path + "format", answer.test(format));
  }

  private boolean isFormatListed() {
    return Scoring.isListed("file-type", Present.iri(distribution.path("format")), facts)
        && Scoring.isListed("media-type", Present.iri(distribution.path("mediaType")), facts);
  }

  private boolean isLicenceKnown() {
    var licence = distribution.path("license");
    if (Scoring.isListed("licenties", Present.iri(licence), facts)) {
      return true;
    }
    var list = facts.lists().get("licenties");
    return list.isPresent()
        && Present.texts(licence).stream().anyMatch(text -> list.get().meant(text).isPresent());
  }
}
