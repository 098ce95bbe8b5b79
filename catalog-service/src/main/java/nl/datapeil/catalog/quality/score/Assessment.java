package nl.datapeil.catalog.quality.score;

import java.util.List;

/// The score of a dataset, metric by metric in the order of [Metric]. `distribution` is the index
/// of the distribution that was judged, or -1.
public record Assessment(List<Judgement> judgements, int distribution) {
  public Assessment {
    judgements = List.copyOf(judgements);
  }

  public int score() {
    return judgements.stream().mapToInt(Judgement::points).sum();
  }

  /// How many of the 405 points could be judged.
  public int measured() {
    return judgements.stream().mapToInt(Judgement::judged).sum();
  }

  /// The score if all that could not be judged turned out well.
  public int atMost() {
    return score() + Metric.MAX - measured();
  }

  /// What was not measured does not count.
  public Rating rating() {
    return Rating.of(score());
  }

  public Judgement of(Metric metric) {
    return judgements.stream().filter(one -> one.metric() == metric).findFirst().orElseThrow();
  }

  public int points(Dimension dimension) {
    return judgements.stream()
        .filter(one -> one.metric().dimension() == dimension)
        .mapToInt(Judgement::points)
        .sum();
  }

  public int measured(Dimension dimension) {
    return judgements.stream()
        .filter(one -> one.metric().dimension() == dimension)
        .mapToInt(Judgement::judged)
        .sum();
  }

  /// The metrics that are known to lack points.
  public List<Metric> lacking() {
    return judgements.stream().filter(one -> one.missing() > 0).map(Judgement::metric).toList();
  }
}
