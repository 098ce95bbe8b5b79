package nl.datapeil.privacy.assessment.definition.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds circles in what needs what, one for each group that waits for itself.
final class CircleCheck {
  private final Map<String, Set<String>> needs;
  private final Set<String> done = new HashSet<>();
  private final List<List<String>> circles = new ArrayList<>();

  CircleCheck(Map<String, Set<String>> needs) {
    this.needs = needs;
  }

  List<List<String>> circles() {
    needs.keySet().forEach(start -> follow(start, new LinkedHashSet<>()));
    return circles;
  }

  /// Trees nest no deeper than their source may, and a chain is no longer than there are tasks.
  private void follow(String id, Set<String> path) {
    if (path.contains(id)) {
      var trail = new ArrayList<>(path);
      circles.add(List.copyOf(trail.subList(trail.indexOf(id), trail.size())));
      return;
    }
    if (done.contains(id) || path.size() > 2_000) {
      return;
    }
    path.add(id);
    needs.getOrDefault(id, Set.of()).forEach(next -> follow(next, path));
    path.remove(id);
    done.add(id);
  }
}
