package nl.datapeil.catalog.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.change.ChangeLog;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Stores shared nodes and brings the other entries that need them up to date.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sharers {
  private static final String WHY = "a node it shares changed";

  private final SharedNodes nodes;
  private final EntryRepository entries;
  private final EntryHistory history;
  private final Graphs graphs;
  private final ChangeLog log;
  private final InstantSource clock;

  Sharers(
      SharedNodes nodes,
      EntryRepository entries,
      EntryHistory history,
      Graphs graphs,
      ChangeLog log,
      InstantSource clock) {
    this.nodes = nodes;
    this.entries = entries;
    this.history = history;
    this.graphs = graphs;
    this.log = log;
    this.clock = clock;
  }

  void store(Entry entry, Map<Node, List<Triple>> shared, String by) {
    var changed = nodes.store(entry.sharedNodesOf(), shared);
    if (changed.isEmpty()) {
      return;
    }
    var now = clock.instant();
    for (var other : entries.findSharing(changed, entry)) {
      history.keep(List.of(other.id()), now);
      var apart = graphs.apart(graphs.of(other), other.iri(), other.shared());
      other.refresh(apart.described(), by, now);
      entries.flush();
      log.append(other.change("updated", by, WHY));
    }
  }
}
