package nl.datapeil.catalog.exchange;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.entry.intake.EntryIntake.Outcome;
import nl.datapeil.catalog.term.Kind;

/// What an import did. `otherNodes` counts the nodes that are kept beside the entries.
record ImportReport(int triples, int otherNodes, List<Item> items, List<Nameless> nameless) {
  ImportReport {
    items = List.copyOf(items);
    nameless = List.copyOf(nameless);
  }

  /// An entry of the document; `violations` and `warnings` count what the rules found.
  record Item(
      UUID id,
      URI uri,
      URI self,
      Kind kind,
      Outcome outcome,
      boolean published,
      int violations,
      int warnings) {}
}
