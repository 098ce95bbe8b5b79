package nl.datapeil.catalog.glossary.term;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which terms are broader than which. No term is broader than itself, by whatever way.
public final class Hierarchy {
  private final Map<UUID, Set<UUID>> broader = new HashMap<>();

  public record Edge(UUID term, UUID broader) {}

  public Hierarchy(List<Edge> edges) {
    edges.forEach(e -> broader.computeIfAbsent(e.term(), _ -> new HashSet<>()).add(e.broader()));
  }

  /// A term that leads back to itself, if there is one: what is left after taking away, again and
  /// again, the terms without a broader one.
  public Optional<UUID> loop() {
    var waitingFor = new HashMap<UUID, Integer>();
    var narrower = new HashMap<UUID, Set<UUID>>();
    broader.forEach((term, targets) -> {
      waitingFor.put(term, targets.size());
      targets.forEach(t -> narrower.computeIfAbsent(t, _ -> new HashSet<>()).add(term));
    });
    var done = new ArrayDeque<UUID>();
    narrower.keySet().stream().filter(term -> !broader.containsKey(term)).forEach(done::add);
    while (!done.isEmpty()) {
      for (var term : narrower.getOrDefault(done.poll(), Set.of())) {
        if (waitingFor.merge(term, -1, Integer::sum) == 0) {
          waitingFor.remove(term);
          done.add(term);
        }
      }
    }
    return waitingFor.keySet().stream().min(UUID::compareTo);
  }
}
