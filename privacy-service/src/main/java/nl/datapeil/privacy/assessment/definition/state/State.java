package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import org.jspecify.annotations.Nullable;

/// All answers to a form, with whatever else the file held. It never changes: an edit is a new one.
public final class State {
  private static final String SCHEMA =
      "https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json";

  /// The byte order mark that some editors put in front.
  private static final String MARK = "\uFEFF";

  private final ObjectNode root;
  private final Index index;

  /// What came of reading JSON.
  public sealed interface Read {
    record Sound(State state) implements Read {}

    record Broken(Remark why) implements Read {}
  }

  State(ObjectNode root) {
    this.root = root;
    index = Index.of(root.path("answers"));
  }

  /// Reads it as it stands; [Import] also understands older and damaged files.
  public static Read parse(String json) {
    try {
      return Json.read(json.startsWith(MARK) ? json.substring(1) : json) instanceof ObjectNode root
          ? new Read.Sound(new State(root))
          : broken(1, "The file is not a JSON object.", "Het bestand is geen JSON-object.");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      return broken(
          at == null ? 1 : at.getLineNr(),
          "This is not JSON: %s.",
          "Dit is geen JSON: %s.",
          e.getOriginalMessage());
    }
  }

  private static Read broken(int line, String en, String nl, Object... arguments) {
    return new Read.Broken(new Remark("$", line, Text.of(en, nl, arguments)));
  }

  public static State empty(Definition definition, Instant createdAt) {
    var root = JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA);
    root.putObject("metadata")
        .put("urn", definition.versionedUrn())
        .put("createdAt", createdAt.toString());
    root.putObject("answers");
    return new State(root);
  }

  public String write() {
    return Json.write(root);
  }

  /// The whole file; changing the node changes nothing here.
  public JsonNode json() {
    return root.deepCopy();
  }

  /// The form it answers, such as `urn:nl:dpia:3.0`.
  public Optional<String> urn() {
    return Optional.ofNullable(root.path("metadata").path("urn").textValue());
  }

  /// The chapters that its writer has marked as done.
  public List<String> completedTasks() {
    var done = root.path("metadata").path("completedTasks");
    return done.valueStream().map(JsonNode::asText).toList();
  }

  /// The answer to a task that is not repeated, or to its first row.
  public Optional<Answer> answer(String task) {
    return answer(task, null);
  }

  /// `row` is null for a task that is not repeated; then its first row answers for it.
  public Optional<Answer> answer(String task, @Nullable Integer row) {
    return index.answer(task, row);
  }

  /// The same, unless it says nothing.
  public Optional<Answer> given(String task, @Nullable Integer row) {
    return answer(task, row).filter(answer -> !answer.isEmpty());
  }

  /// The answers in all rows, by row.
  public List<Answer> answers(String task) {
    return index.answers(task);
  }

  /// Every answer in the file.
  public List<Answer> answers() {
    return index.all();
  }

  /// The rows that a repeatable task was given itself, without those of the tasks in it.
  public SortedSet<Integer> rows(String task) {
    return Collections.unmodifiableSortedSet(index.rows(task));
  }

  /// The rows in which a task was answered; an answer without a row stands in row 0.
  public SortedSet<Integer> answeredRows(String task) {
    return index.answeredRows(task);
  }

  /// The answer as it will be; an answer that is already there keeps its other members.
  public State with(Definition definition, Answer answer) {
    return new State(new Edit(root.deepCopy()).put(definition, answer));
  }

  /// All of them at once: the file is copied and read once, however many there are.
  public State with(Definition definition, List<Answer> answers) {
    var edit = new Edit(root.deepCopy());
    answers.forEach(answer -> edit.put(definition, answer));
    return answers.isEmpty() ? this : new State(edit.root());
  }

  ObjectNode copy() {
    return root.deepCopy();
  }
}
