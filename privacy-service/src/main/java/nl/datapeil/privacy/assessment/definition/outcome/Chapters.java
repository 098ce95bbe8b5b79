package nl.datapeil.privacy.assessment.definition.outcome;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Progress;
import nl.datapeil.privacy.assessment.definition.state.State;

/// How far each chapter is: only questions that are shown count.
final class Chapters {
  private final Definition definition;
  private final State state;

  Chapters(Definition definition, State state) {
    this.definition = definition;
    this.state = state;
  }

  List<Progress> progress(List<Place> visible) {
    var byChapter =
        visible.stream()
            .filter(place -> task(place).kind().isAnswered())
            .collect(groupingBy(this::chapter));
    var done = state.completedTasks();
    return definition.tasks().stream()
        .map(chapter ->
            progress(
                chapter,
                byChapter.getOrDefault(chapter.id(), List.of()),
                done.contains(chapter.id())))
        .toList();
  }

  private Progress progress(Task chapter, List<Place> questions, boolean done) {
    var required = questions.stream().filter(p -> task(p).answering().required()).toList();
    return new Progress(
        chapter.id(),
        chapter.title(),
        questions.size(),
        answered(questions),
        required.size(),
        answered(required),
        done);
  }

  private int answered(List<Place> places) {
    return (int) places.stream().filter(this::isAnswered).count();
  }

  private boolean isAnswered(Place place) {
    return state.given(place.task(), place.row()).isPresent();
  }

  private String chapter(Place place) {
    return definition.chapter(place.task()).orElseThrow().id();
  }

  private Task task(Place place) {
    return definition.task(place.task()).orElseThrow();
  }
}
