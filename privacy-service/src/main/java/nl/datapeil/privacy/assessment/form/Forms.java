package nl.datapeil.privacy.assessment.form;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
  private static final Set<String> PRE_SCANS = Set.of("PRESCAN", "PRE_SCAN");

  private final KnownDefinitions definitions;

  Forms(KnownDefinitions definitions) {
    this.definitions = definitions;
  }

  /// A form to begin with; without a version the newest.
  public FormKey find(String urn, @Nullable String version) {
    return key(definitions.requireUsable(urn, version));
  }

  /// Answers as they go on in another version of their form. Those to questions that it no longer
  /// asks are kept; new ones get their defaults, and no chapter is done yet.
  public ObjectNode moved(ObjectNode form, FormKey from, FormKey to, Instant at) {
    if (from.equals(to)) {
      return form.deepCopy();
    }
    var result = named(form, to);
    result.withObject("/metadata").remove("completedTasks");
    return form(Defaults.filled(definition(to), null, state(result), at));
  }

  /// A definition says how many people look; of those that do not say, a pre-scan needs a colleague
  /// only, and all others the DPO and the controller.
  public Workflow workflow(FormKey key) {
    var said = definition(key).more().get("workflow");
    var isSimple = said == null ? PRE_SCANS.contains(kind(key)) : said.equals("review");
    return isSimple ? Workflow.SIMPLE : Workflow.FULL;
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

  /// Reads a file, mending what earlier software broke in it. One that names no version of its form
  /// follows `own`, the form of the assessment it is put into, or else the newest.
  public Healed healed(String file, @Nullable FormKey own) {
    var found = definitions.ofFile(file, own);
    var definition = found.definition();
    definitions.refuseWithdrawn(definition);
    return switch (Import.read(definition, file)) {
      case Import.Imported(var state, var healed, var remarks) -> {
        var mended = healed.stream().map(Reader::remark);
        yield new Healed(
            key(definition),
            definition.heading().name().nl(),
            found.hasVersion() ? form(state) : named(form(state), key(definition)),
            (found.hasVersion() ? mended : Stream.concat(named(definition), mended)).toList(),
            remarks.stream().map(Reader::remark).toList());
      }
      case Import.Unreadable(var why) -> throw unreadable(why);
    };
  }

  private static Stream<FormRemark> named(Definition definition) {
    return Stream.of(
        Reader.remark(
            Remark.of(
                "metadata.urn",
                "The file names no version of its form; it was read as %s.",
                "Het bestand noemt geen versie van zijn formulier; het is gelezen als %s.",
                definition.versionedUrn())));
  }

  private static ObjectNode named(ObjectNode form, FormKey key) {
    var result = form.deepCopy();
    var metadata =
        result.get("metadata") instanceof ObjectNode own ? own : result.putObject("metadata");
    metadata.put("urn", key.toString());
    return result;
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
    return INVALID_REQUEST.because("%1$s", "%2$s", why.message().en(), why.message().nl());
  }
}
