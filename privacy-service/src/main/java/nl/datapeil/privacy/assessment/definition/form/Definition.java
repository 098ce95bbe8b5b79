package nl.datapeil.privacy.assessment.definition.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form in one version. Its tasks have different ids, and what they refer to is there.
public final class Definition {
  private final Heading heading;
  private final List<Task> tasks;
  private final List<Verdict> verdicts;
  private final Map<String, @Nullable Object> more;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Task> allTasks;

  /// What identifies and introduces it; `urn` is without the version.
  public record Heading(String urn, String version, Phrase name, Phrase description) {}

  /// Where a task stands; `repeaters` are the repeatable tasks around it, itself or nearest first.
  private record Place(Task task, @Nullable Task parent, Task chapter, List<Task> repeaters) {}

  public Definition(
      Heading heading,
      List<Task> tasks,
      List<Verdict> verdicts,
      Map<String, @Nullable Object> more) {
    this.heading = heading;
    this.tasks = List.copyOf(tasks);
    this.verdicts = List.copyOf(verdicts);
    this.more = more;
    tasks.forEach(chapter -> place(chapter, null, chapter, List.of()));
    allTasks = places.values().stream().map(Place::task).toList();
  }

  private void place(Task task, @Nullable Task parent, Task chapter, List<Task> around) {
    var repeaters = around;
    if (task.repeatable()) {
      repeaters = new ArrayList<>(List.of(task));
      repeaters.addAll(around);
    }
    var mine = List.copyOf(repeaters);
    places.put(task.id(), new Place(task, parent, chapter, mine));
    task.tasks().forEach(child -> place(child, task, chapter, mine));
  }

  public Heading heading() {
    return heading;
  }

  public String urn() {
    return heading.urn();
  }

  public String version() {
    return heading.version();
  }

  /// As answers name it: `urn:nl:dpia:3.0`.
  public String versionedUrn() {
    return heading.urn() + ":" + heading.version();
  }

  /// The chapters.
  public List<Task> tasks() {
    return tasks;
  }

  /// Every task, in the order in which a person reads them.
  public List<Task> allTasks() {
    return allTasks;
  }

  public List<Verdict> verdicts() {
    return verdicts;
  }

  /// Members that this version does not know.
  public Map<String, @Nullable Object> more() {
    return more;
  }

  public Optional<Task> task(String id) {
    return Optional.ofNullable(places.get(id)).map(Place::task);
  }

  /// The tasks with this role, such as `residual-risk`.
  public List<Task> role(String role) {
    return allTasks().stream().filter(task -> role.equals(task.role())).toList();
  }

  public Optional<Task> parent(String id) {
    return Optional.ofNullable(places.get(id)).map(Place::parent);
  }

  /// The nearest repeatable task around a task, or the task itself.
  public Optional<Task> repeater(String id) {
    return repeaters(id).stream().findFirst();
  }

  /// The repeatable tasks around a task, nearest first, beginning with itself if it is one.
  public List<Task> repeaters(String id) {
    var place = places.get(id);
    return place == null ? List.of() : place.repeaters();
  }

  /// The chapter that a task is in.
  public Optional<Task> chapter(String id) {
    return Optional.ofNullable(places.get(id)).map(Place::chapter);
  }
}
