package nl.datapeil.privacy.assessment.definition.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A chapter, a group or a question: all are tasks. `role` says what it means to the workflow, such
/// as `residual-risk`.
public record Task(
    String id,
    Phrase title,
    @Nullable Phrase description,
    List<String> types,
    boolean repeatable,
    Answering answering,
    List<Dependency> dependencies,
    @Nullable Calculation calculation,
    Labels labels,
    @Nullable String role,
    List<Task> tasks) {
  public Task {
    types = List.copyOf(types);
    dependencies = List.copyOf(dependencies);
    tasks = List.copyOf(tasks);
  }

  public TaskKind kind() {
    return TaskKind.of(types);
  }

  /// The task whose answers it is repeated with.
  public Optional<String> repeatedWith() {
    for (var dependency : dependencies) {
      if (dependency instanceof Dependency.RepeatedWith(var source, _)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  /// The task whose answers are its choices.
  public Optional<String> choicesFrom() {
    for (var dependency : dependencies) {
      if (dependency instanceof Dependency.ChoicesFrom(var source)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }
}
