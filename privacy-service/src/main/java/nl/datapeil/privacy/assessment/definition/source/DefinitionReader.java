package nl.datapeil.privacy.assessment.definition.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Definition.Heading;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.source.Entry.Items;
import nl.datapeil.privacy.assessment.definition.source.Entry.Leaf;
import nl.datapeil.privacy.assessment.definition.source.Entry.Members;
import org.jspecify.annotations.Nullable;

/// Reads a definition in MinBZK's schema, version 1 or 2, and tells all that is wrong with it.
public final class DefinitionReader {
  private static final Pattern URN =
      Pattern.compile(
          "(urn:[a-z0-9][a-z0-9-]{0,31}(?::[A-Za-z0-9][A-Za-z0-9._-]*?)+?)((?::\\d+(?:\\.\\d+)*)*)");
  private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,2}");

  private static final int LONGEST_URN = 150;

  private final Roles roles;

  public enum Format {
    YAML,
    JSON
  }

  /// What came of reading one.
  public sealed interface Judged {
    record Accepted(Definition definition, List<Remark> remarks) implements Judged {}

    record Refused(List<Remark> errors, List<Remark> remarks) implements Judged {}
  }

  public DefinitionReader(Roles roles) {
    this.roles = roles;
  }

  public Judged read(byte[] bytes, Format format) {
    var findings = new Findings();
    return switch (Source.of(bytes, format == Format.JSON, findings)) {
      case Source.Broken(var why) -> new Judged.Refused(List.of(why), List.of());
      case Source.Tree(var root) -> judged(root, findings);
    };
  }

  private Judged judged(Entry root, Findings findings) {
    var fields = new Fields("$", root, findings);
    var heading = heading(fields);
    var expressions = new ExpressionReader();
    var tasks =
        new TaskReader(
                new RuleReader(expressions),
                findings,
                roles.byUrn().getOrDefault(heading.urn(), Map.of()))
            .tasks(fields.items("tasks"), "tasks");
    if (tasks.isEmpty()) {
      findings.wrong("$: tasks", fields.line(), "There are no tasks.", "Er zijn geen taken.");
    }
    var verdicts = new VerdictReader(expressions).verdicts(fields);
    var lines = new HashMap<String, Integer>();
    lines(root, lines);
    new LinkCheck(findings, lines).check(tasks, verdicts);
    if (!findings.errors().isEmpty()) {
      return new Judged.Refused(findings.errors(), findings.remarks());
    }
    var definition = new Definition(heading, tasks, verdicts, fields.more());
    tellRolesThatNobodyHas(definition, findings);
    return new Judged.Accepted(definition, findings.remarks());
  }

  /// Only told, but by it the workflow misses a step: without a residual risk nobody asks for prior
  /// consultation.
  private void tellRolesThatNobodyHas(Definition definition, Findings findings) {
    var known = roles.byUrn().getOrDefault(definition.heading().urn(), Map.of());
    known.forEach((id, role) -> {
      if (definition.role(role).isEmpty()) {
        findings.remark(
            "tasks",
            1,
            "No task has the role `%s`, which task %s has in the version that is known here. Give"
                + " the task that has it now `role: %s`.",
            "Geen taak heeft de rol `%s`, die taak %s heeft in de versie die hier bekend is. Geef"
                + " de taak die hem nu heeft `role: %s`.",
            role,
            id,
            role);
      }
    });
  }

  private static Heading heading(Fields fields) {
    var urn = fields.required("urn");
    var matcher = URN.matcher(urn);
    var fits = urn.length() <= LONGEST_URN && matcher.matches();
    if (!fits && !urn.isEmpty()) {
      fields
          .findings()
          .wrong(
              "$: urn",
              fields.lineOf("urn"),
              "`%s` is not a URN of at most 150 characters such as urn:nl:dpia.",
              "`%s` is geen URN van hoogstens 150 tekens zoals urn:nl:dpia.",
              urn);
    }
    var base = fits ? matcher.group(1) : urn;
    var version = version(fields, fits ? matcher.group(2) : "");
    return new Heading(base, version, fields.requiredPhrase("name"), description(fields));
  }

  /// Older definitions state it in the URN only.
  private static String version(Fields fields, String inUrn) {
    var own = fields.text("version");
    var byUrn = inUrn.isEmpty() ? "1.0" : inUrn.substring(inUrn.lastIndexOf(':') + 1);
    var version = own == null ? byUrn : own;
    if (!VERSION.matcher(version).matches()) {
      fields
          .findings()
          .wrong(
              "$: version",
              fields.lineOf("version"),
              "`%s` is not a version such as 2.0 or 2.0.1.",
              "`%s` is geen versie zoals 2.0 of 2.0.1.",
              version);
    }
    return version;
  }

  private static Phrase description(Fields fields) {
    var description = fields.phrase("description");
    return description == null ? new Phrase("", null) : description;
  }

  private static void lines(@Nullable Entry entry, Map<String, Integer> lines) {
    switch (entry) {
      case Members(var line, var of) -> {
        if (of.containsKey("task") && of.get("id") instanceof Leaf id) {
          lines.put(id.text(), line);
        }
        of.values().forEach(child -> lines(child, lines));
      }
      case Items(_, var items) -> items.forEach(item -> lines(item, lines));
      case Leaf _ -> {}
      case null -> {}
    }
  }
}
