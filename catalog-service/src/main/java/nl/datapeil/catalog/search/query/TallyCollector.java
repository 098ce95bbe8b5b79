package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/// Adds each document to every tally.
final class TallyCollector implements LeafCollector {
  private final List<Tally> tallies;

  TallyCollector(List<Tally> tallies) {
    this.tallies = tallies;
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int document) throws IOException {
    for (var tally : tallies) {
      tally.add(document);
    }
  }
}
