package nl.datapeil.catalog.rule;

import java.util.Arrays;
import org.apache.jena.graph.Graph;

/// Measures how long judging one catalogue with a dataset, distribution and service takes; run by
/// hand.
final class RulesSpeed {
  private static final int ROUNDS = 20_000;

  private RulesSpeed() {}

  public static void main(String[] arguments) {
    var clean = RuleFixtures.graph(RuleFixtures.conformant());
    var poor =
        RuleFixtures.of(
            """
            :bomen a dcat:Dataset ; dct:title "Bomen"@nl ; dct:license <http://example.org/cc0> ;
              dcat:theme <https://example.org/milieu> ; dcat:distribution :csv ;
              dct:publisher [ a foaf:Agent ; foaf:name "Gemeente Voorbeeldstad" ] .
            :csv a dcat:Distribution ; dcat:accessURL "https://example.org/x" ; dct:format "csv" ;
              dct:license <http://creativecommons.org/publicdomain/zero/1.0/deed.nl> .
            """);
    for (var round = 0; round < 2; round++) {
      measure("in order, " + clean.size() + " triples", clean);
      measure("poor, " + poor.size() + " triples", poor);
    }
  }

  private static void measure(String name, Graph graph) {
    var times = new long[ROUNDS];
    var findings = 0;
    for (var i = 0; i < ROUNDS; i++) {
      var start = System.nanoTime();
      findings = RuleFixtures.judged(graph).findings().size();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        "%s, %d findings: median %.3f ms, p99 %.3f ms, p99.9 %.3f ms%n",
        name,
        findings,
        times[ROUNDS / 2] / 1e6,
        times[ROUNDS * 99 / 100] / 1e6,
        times[ROUNDS * 999 / 1000] / 1e6);
  }
}
