package nl.datapeil.catalog.harvest.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import nl.datapeil.catalog.harvest.fetch.BrokenOff;
import nl.datapeil.catalog.harvest.fetch.Demand;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {
  private static final Triple TRIPLE =
      Triple.create(Vocab.DCT_TITLE, Vocab.DCT_TITLE, Vocab.DCT_TITLE);

  static List<Consumer<Reading>> steps() {
    return List.of(
        reading -> reading.add(TRIPLE),
        reading -> reading.add(List.of()),
        reading -> reading.report(Fault.of(Fault.Kind.VALUE_MENDED, "x", new Text("x", "x"))));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void goesNoFurtherWhenNobodyWantsItAnyMore(Consumer<Reading> step) {
    var demand = new Demand();
    Runnable work =
        () -> {
          var reading = new Reading();
          step.accept(reading);
          demand.end();
          step.accept(reading);
        };

    assertThatThrownBy(() -> demand.during(work)).isInstanceOf(BrokenOff.class);
  }
}
