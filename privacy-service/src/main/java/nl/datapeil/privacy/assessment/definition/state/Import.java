package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;

/// Reads a file of answers of whatever age, mends what earlier software broke, and tells of it.
public final class Import {
  private static final int MOST_ROWS = 20_000;

  private Import() {}

  /// What came of it.
  public sealed interface Result {}

  /// `healed` tells what was changed, `remarks` what a person should look at; a file that needed no
  /// mending is written again exactly as it was read.
  public record Imported(State state, List<Remark> healed, List<Remark> remarks)
      implements Result {}

  public record Unreadable(Remark why) implements Result {}

  public static Result read(Definition definition, String json) {
    return switch (State.parse(json)) {
      case State.Read.Broken(var why) -> new Unreadable(why);
      case State.Read.Sound(var state) ->
          state.json().path("answers") instanceof ObjectNode answers
              ? imported(definition, state, answers)
              : new Unreadable(
                  Remark.of(
                      "$",
                      "There are no `answers`: this is not a file of answers.",
                      "Er zijn geen `answers`: dit is geen bestand met antwoorden."));
    };
  }

  private static Result imported(Definition definition, State read, ObjectNode answers) {
    var rows = answers.valueStream().filter(JsonNode::isArray).mapToInt(JsonNode::size).sum();
    if (rows > MOST_ROWS) {
      return new Unreadable(
          Remark.of(
              "answers",
              "There are %d rows; a file may hold %d.",
              "Er zijn %d rijen; een bestand mag er %d bevatten.",
              rows,
              MOST_ROWS));
    }
    var healed = new ArrayList<Remark>();
    var current = OlderForm.brought(definition, Storable.of(read, healed), healed);
    var numbered = RowNumbers.given(definition, current, healed);
    var state = new Healing(definition, numbered, healed).healed();
    return new Imported(state, List.copyOf(healed), AnswerCheck.remarks(definition, state));
  }
}
