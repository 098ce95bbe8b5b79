package nl.datapeil.catalog.glossary.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.glossary.term.Hierarchy.Edge;
import org.junit.jupiter.api.Test;

class HierarchyTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);
  private static final UUID D = new UUID(0, 4);

  @Test
  void mayHaveSeveralWaysUp() {
    var diamond = List.of(new Edge(A, B), new Edge(A, C), new Edge(B, D), new Edge(C, D));

    assertThat(new Hierarchy(diamond).loop()).isEmpty();
  }

  @Test
  void findsTheWayBackToATerm() {
    var circle = List.of(new Edge(A, B), new Edge(B, C), new Edge(C, B));

    assertThat(new Hierarchy(circle).loop()).isPresent();
  }

  @Test
  void takesAChainOfAnyLength() {
    var chain = new ArrayList<Edge>();
    for (var i = 1; i < 100_000; i++) {
      chain.add(new Edge(new UUID(1, i), new UUID(1, i + 1)));
    }

    assertThat(new Hierarchy(chain).loop()).isEmpty();
  }
}
