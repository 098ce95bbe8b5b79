package nl.datapeil.privacy.assessment.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.form.TaskKind;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Fact;
import nl.datapeil.privacy.document.model.Prose;
import org.jspecify.annotations.Nullable;

/// Gathers questions and answers: long answers as text, short ones that follow each other as one
/// table.
final class AnswerBlocks {
  private static final Text NONE = new Text("not answered", "niet beantwoord");
  private static final Text IMAGE =
      new Text("an image, kept with the form", "een afbeelding, bij het formulier bewaard");

  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  AnswerBlocks(Locale language) {
    this.language = language;
  }

  List<Block> all() {
    endFacts();
    return List.copyOf(blocks);
  }

  void heading(int level, Task task) {
    heading(level, numbered(task));
  }

  void heading(int level, Phrase phrase) {
    heading(level, phrase.in(language));
  }

  void heading(int level, String text) {
    endFacts();
    blocks.add(new Block.Heading(level, words(text)));
  }

  void answer(Task task, @Nullable Answer answer) {
    if (answer == null || answer.isEmpty()) {
      facts.add(Fact.of(numbered(task), NONE.in(language)));
    } else if (task.kind() == TaskKind.LONG_TEXT) {
      endFacts();
      blocks.add(new Block.Paragraph(Prose.bold(numbered(task))));
      answer.texts().forEach(text -> blocks.addAll(Markup.blocks(text)));
    } else {
      facts.add(new Fact(numbered(task), prose(task, answer)));
    }
  }

  /// To a question that the form does not have.
  void unknown(Answer answer) {
    facts.add(new Fact(answer.task(), Markup.prose(String.join("\n\n", answer.texts()))));
  }

  private Prose prose(Task task, Answer answer) {
    if (answer.value().isObject()) {
      return Prose.of(IMAGE.in(language));
    }
    return switch (task.kind()) {
      case ONE_OF, ANY_OF ->
          Prose.of(String.join("\n", answer.texts().stream().map(t -> chosen(task, t)).toList()));
      case DATE -> Prose.of(String.join("\n", answer.texts()));
      case TEXT, LONG_TEXT, GROUP, INFORMATION, IMAGE, OTHER ->
          Markup.prose(String.join("\n\n", answer.texts()));
    };
  }

  private String chosen(Task task, String key) {
    return task.answering()
        .choice(key)
        .map(choice -> words(choice.label().in(language)))
        .orElse(key);
  }

  private String numbered(Task task) {
    return task.id() + " " + words(task.title().in(language));
  }

  /// Titles may hold marks too.
  private static String words(String text) {
    return Markup.prose(text).plain();
  }

  private void endFacts() {
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(facts));
      facts.clear();
    }
  }
}
