package nl.datapeil.privacy.assessment.definition.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.form.Answering;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Labels;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Reference;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.form.TaskKind;
import nl.datapeil.privacy.assessment.definition.source.Entry.Items;
import nl.datapeil.privacy.assessment.definition.source.Entry.Leaf;
import nl.datapeil.privacy.assessment.definition.source.Entry.Members;
import org.jspecify.annotations.Nullable;

/// Reads the tree of tasks.
final class TaskReader {
  private final RuleReader rules;
  private final Findings findings;
  private final Map<String, String> roles;

  /// `roles` are the roles of tasks by id, for forms that do not state them themselves.
  TaskReader(RuleReader rules, Findings findings, Map<String, String> roles) {
    this.rules = rules;
    this.findings = findings;
    this.roles = roles;
  }

  List<Task> tasks(List<Entry> entries, String at) {
    var tasks = new ArrayList<Task>();
    for (var i = 0; i < entries.size(); i++) {
      tasks.add(task(entries.get(i), at + "[" + i + "]"));
    }
    return tasks;
  }

  private Task task(Entry entry, String path) {
    var id = entry instanceof Members(_, var of) && of.get("id") instanceof Leaf leaf ? leaf : null;
    var at = id == null ? path : "task " + id.text();
    var fields = new Fields(at, entry, findings);
    var types = fields.texts("type");
    requireType(fields, types);
    var dependencies = rules.dependencies(fields);
    var calculation = rules.calculation(fields);
    var answering = answering(fields);
    var role = role(fields, id);
    var tasks = tasks(fields.items("tasks"), at + ": tasks");
    var task =
        new Task(
            fields.required("id"),
            fields.requiredPhrase("task"),
            fields.phrase("description"),
            types,
            Boolean.TRUE.equals(fields.flag("repeatable")),
            answering,
            dependencies,
            calculation,
            labels(fields),
            role,
            tasks);
    requireChoices(fields, task);
    return task;
  }

  private void requireType(Fields fields, List<String> types) {
    if (types.isEmpty()) {
      findings.wrong(
          fields.at(),
          fields.line(),
          "`type` is missing; add for instance `type: [open_text]`.",
          "`type` ontbreekt; voeg bijvoorbeeld `type: [open_text]` toe.");
    } else if (TaskKind.of(types) == TaskKind.OTHER) {
      findings.remark(
          fields.at("type"),
          fields.lineOf("type"),
          "The type `%s` is not known here; any answer is accepted.",
          "Het type `%s` is hier niet bekend; elk antwoord wordt aanvaard.",
          String.join(", ", types));
    }
  }

  private void requireChoices(Fields fields, Task task) {
    if (task.types().contains("select_option")
        && task.answering().choices().isEmpty()
        && task.choicesFrom().isEmpty()) {
      findings.wrong(
          fields.at(),
          fields.line(),
          "A select_option needs `options`, or a dependency of type source_options.",
          "Een select_option heeft `options` nodig, of een afhankelijkheid van type"
              + " source_options.");
    }
  }

  private @Nullable String role(Fields fields, @Nullable Leaf id) {
    var own = fields.text("role");
    return own != null || id == null ? own : roles.get(id.text());
  }

  private static Answering answering(Fields fields) {
    var choices = fields.objects("options").stream().map(TaskReader::choice).toList();
    var byDefault = fields.entry("defaultValue");
    return new Answering(
        choices,
        fields.text("valueType"),
        byDefault == null ? null : byDefault.plain(),
        Boolean.TRUE.equals(fields.flag("required_status")));
  }

  private static Choice choice(Fields fields) {
    var entry = fields.entry("value");
    var value = entry == null ? null : entry.plain();
    var label = fields.phrase("label");
    return new Choice(value, label == null ? new Phrase(Answering.written(value), null) : label);
  }

  /// Read last, as it keeps what nothing else has read.
  private static Labels labels(Fields fields) {
    return new Labels(
        fields.text("category"),
        fields.flag("is_official_id"),
        fields.phrase("item_name"),
        fields.phrase("instance_label_template"),
        references(fields.entry("references")),
        fields.more());
  }

  private static List<Reference> references(@Nullable Entry entry) {
    var references = new ArrayList<Reference>();
    if (entry instanceof Members(_, var forms)) {
      forms.forEach((form, to) -> reference(form, to, references));
    }
    return references;
  }

  private static void reference(String form, Entry to, List<Reference> references) {
    switch (to) {
      case Leaf leaf -> references.add(new Reference(form, leaf.text(), null));
      case Items(_, var several) -> several.forEach(one -> reference(form, one, references));
      case Members(_, var of) -> {
        if (of.get("id") instanceof Leaf id) {
          var type = of.get("type") instanceof Leaf leaf ? leaf.text() : null;
          references.add(new Reference(form, id.text(), type));
        }
      }
    }
  }
}
