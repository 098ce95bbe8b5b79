package nl.datapeil.privacy.assessment.form;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.outcome.Defaults;
import nl.datapeil.privacy.assessment.definition.outcome.Outcomes;
import nl.datapeil.privacy.assessment.definition.state.Import;
import nl.datapeil.privacy.assessment.definition.state.State;
import nl.datapeil.privacy.assessment.dossier.FormKey;
import nl.datapeil.privacy.assessment.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/// What a definition makes of answers.
@ApplicationScoped
public class Forms {
  private final KnownDefinitions definitions;

  Forms(KnownDefinitions definitions) {
    this.definitions = definitions;
  }

  /// A form to begin with; without a version the newest.
  public FormKey find(String urn, @Nullable String version) {
    return key(definitions.requireUsable(urn, version));
  }

  /// Answers as they go on in another version of their form. Those to questions that it no longer
  /// asks are kept.
  public ObjectNode moved(ObjectNode form, FormKey to) {
    var result = form.deepCopy();
    result.withObject("/metadata").put("urn", to.toString());
    return result;
  }

  /// A definition says how many people look; one that decides whether another is needed, such as a
  /// pre-scan of MinBZK, needs a colleague only.
  public Workflow workflow(FormKey key) {
    var definition = definition(key);
    var said = definition.more().get("workflow");
    if (said != null) {
      return said.equals("review") ? Workflow.SIMPLE : Workflow.FULL;
    }
    return definition.verdicts().isEmpty() ? Workflow.FULL : Workflow.SIMPLE;
  }

  /// What a definition says it is, such as `DPIA`; those that do not say are known by the end of
  /// their URN, as MinBZK's `urn:nl:dpia`.
  public String kind(FormKey key) {
    return definition(key).more().get("kind") instanceof String kind
        ? kind
        : key.urn().substring(key.urn().lastIndexOf(':') + 1).toUpperCase(Locale.ROOT);
  }

  public Reading read(FormKey key, ObjectNode form) {
    return Reader.read(definition(key), state(form));
  }

  public Filled filled(FormKey key, ObjectNode form) {
    var definition = definition(key);
    var state = state(form);
    return new Filled(definition, state, Outcomes.of(definition, state));
  }

  /// The risks that the answers themselves tell of.
  public List<AnsweredRisk> risks(FormKey key, ObjectNode form) {
    return new AnsweredRisks(definition(key), state(form)).all();
  }

  public ObjectNode empty(FormKey key, Stamp stamp) {
    var definition = definition(key);
    var state = State.empty(definition, stamp.at());
    return form(Defaults.filled(definition, null, state, stamp.at()));
  }

  public ObjectNode merged(FormKey key, ObjectNode form, AnswersPatch patch, Stamp stamp) {
    var definition = definition(key);
    PatchCheck.refuseWhenWrong(definition, patch);
    var result =
        patch.answers() instanceof ObjectNode answers
            ? answered(definition, form, answers, stamp)
            : form;
    return patch.completedTasks() == null
        ? result
        : Merge.completed(result, patch.completedTasks());
  }

  private static ObjectNode answered(
      Definition definition, ObjectNode form, ObjectNode answers, Stamp stamp) {
    var before = state(form);
    var after = state(new Merge(definition, stamp).merged(form, answers));
    return form(Defaults.filled(definition, before, after, stamp.at()));
  }

  /// A new state that begins with the answers of another form.
  public ObjectNode prefilled(FormKey key, FormKey from, ObjectNode earlier, Stamp stamp) {
    var source = definition(from);
    var target = definition(key);
    var state = state(earlier);
    var visible = Outcomes.of(source, state).visible();
    var empty = State.empty(target, stamp.at());
    var filled = new Prefill(source, target, stamp).filled(state, visible, empty);
    return form(Defaults.filled(target, null, filled, stamp.at()));
  }

  /// Ends the request when the form has no such question.
  public void requireTask(FormKey key, @Nullable String task) {
    var in = new InputCheck();
    in.require(
        task == null || definition(key).task(task).isPresent(),
        "task",
        "must be a task of " + key,
        "moet een taak van " + key + " zijn");
    in.refuseWhenWrong();
  }

  /// Reads a file, mending what earlier software broke in it.
  public Healed healed(String file) {
    var definition = definitions.ofFile(file);
    definitions.refuseWithdrawn(definition);
    return switch (Import.read(definition, file)) {
      case Import.Imported(var state, var healed, var remarks) ->
          new Healed(
              key(definition),
              definition.heading().name().nl(),
              form(state),
              healed.stream().map(Reader::remark).toList(),
              remarks.stream().map(Reader::remark).toList());
      case Import.Unreadable(var why) -> throw unreadable(why);
    };
  }

  static State state(ObjectNode form) {
    return switch (State.parse(form.toString())) {
      case State.Read.Sound(var state) -> state;
      case State.Read.Broken(var why) -> throw new IllegalStateException(why.message().en());
    };
  }

  static ObjectNode form(State state) {
    return (ObjectNode) state.json();
  }

  private Definition definition(FormKey key) {
    return definitions.require(key.urn(), key.version());
  }

  private static FormKey key(Definition definition) {
    return new FormKey(definition.urn(), definition.version());
  }

  static ProblemException unreadable(Remark why) {
    return INVALID_REQUEST.because(escaped(why.message().en()), escaped(why.message().nl()));
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
