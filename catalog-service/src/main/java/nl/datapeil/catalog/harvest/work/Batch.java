package nl.datapeil.catalog.harvest.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.entry.intake.EntryIntake;
import nl.datapeil.catalog.harvest.reading.Fault;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What is stored in one transaction. `same` are entries that are as they were, with how many
/// violations they have; `others` are entries that exist but could not be read.
record Batch(
    List<EntryIntake.Item> items,
    Map<String, Integer> same,
    Map<Node, List<Triple>> shared,
    Set<String> others,
    List<Fault> faults,
    String page) {
  /// Entries alone, of which nothing else is to be told.
  static Batch of(List<EntryIntake.Item> items, Map<Node, List<Triple>> shared, String page) {
    return new Batch(items, Map.of(), shared, Set.of(), List.of(), page);
  }

  Batch with(List<EntryIntake.Item> fewer) {
    return new Batch(fewer, same, shared, others, faults, page);
  }
}
