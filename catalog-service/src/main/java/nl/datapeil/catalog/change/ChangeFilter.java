package nl.datapeil.catalog.change;

import java.util.List;
import java.util.UUID;

/// Which lines are wanted; an empty list narrows nothing. Without `everything` only what anonymous
/// readers may know of.
public record ChangeFilter(
    boolean everything,
    List<String> kinds,
    List<String> actions,
    List<String> themes,
    List<UUID> subjects) {
  public ChangeFilter {
    kinds = List.copyOf(kinds);
    actions = List.copyOf(actions);
    themes = List.copyOf(themes);
    subjects = List.copyOf(subjects);
  }

  public static ChangeFilter all(boolean everything) {
    return new ChangeFilter(everything, List.of(), List.of(), List.of(), List.of());
  }
}
