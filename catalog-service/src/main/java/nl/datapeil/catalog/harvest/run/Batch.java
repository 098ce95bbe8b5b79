package nl.datapeil.catalog.harvest.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.entry.EntryIntake;
import nl.datapeil.catalog.harvest.reading.Fault;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What is stored in one transaction. `others` are entries that exist but could not be read.
record Batch(
    List<EntryIntake.Item> items,
    Map<Node, List<Triple>> shared,
    Set<String> others,
    List<Fault> faults,
    String page) {
  Batch with(List<EntryIntake.Item> fewer) {
    return new Batch(fewer, shared, others, faults, page);
  }
}
