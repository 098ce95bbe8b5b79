package nl.datapeil.privacy.assessment.definition.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.form.Calculation;
import nl.datapeil.privacy.assessment.definition.form.Condition;
import nl.datapeil.privacy.assessment.definition.form.Condition.Operator;
import nl.datapeil.privacy.assessment.definition.form.Dependency;
import nl.datapeil.privacy.assessment.definition.form.Dependency.ChoicesFrom;
import nl.datapeil.privacy.assessment.definition.form.Dependency.Conditional;
import nl.datapeil.privacy.assessment.definition.form.Dependency.RepeatedWith;
import nl.datapeil.privacy.assessment.definition.source.Entry.Items;
import nl.datapeil.privacy.assessment.definition.source.Entry.Leaf;
import org.jspecify.annotations.Nullable;

/// Reads the rules of a task: what it depends on and what is calculated from it.
final class RuleReader {
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "equals", Operator.EQUALS,
          "contains", Operator.CONTAINS,
          "any", Operator.ANY,
          "all", Operator.ALL);

  private final ExpressionReader expressions;

  RuleReader(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  List<Dependency> dependencies(Fields task) {
    return task.objects("dependencies").stream().map(RuleReader::dependency).toList();
  }

  private static Dependency dependency(Fields fields) {
    var type = fields.required("type");
    return switch (type) {
      case "conditional" -> new Conditional(condition(fields), shows(fields));
      case "source_options" -> new ChoicesFrom(target(fields, "condition"));
      case "instance_mapping" -> {
        var mapping = fields.text("mapping_type");
        yield new RepeatedWith(target(fields, "source"), mapping == null ? "one_to_one" : mapping);
      }
      default -> {
        fields.remark(
            "The kind of dependency `%s` is not known here and has no effect.",
            "De soort afhankelijkheid `%s` is hier niet bekend en heeft geen gevolg.", type);
        yield new Dependency.Unknown(type);
      }
    };
  }

  private static boolean shows(Fields fields) {
    var action = fields.text("action");
    if (action != null && !action.equals("show") && !action.equals("hide")) {
      fields.wrong(
          "action",
          "`%s` is not possible here; use show or hide.",
          "`%s` kan hier niet; gebruik show of hide.",
          action);
    }
    return !"hide".equals(action);
  }

  private static String target(Fields fields, String key) {
    var entry = fields.entry(key);
    if (entry == null) {
      fields
          .findings()
          .wrong(
              fields.at(),
              fields.line(),
              "`%s` is missing: add the id of the task, as in `%s: {id: \"2.1\"}`.",
              "`%s` ontbreekt: voeg het id van de taak toe, zoals in `%s: {id: \"2.1\"}`.",
              key,
              key);
      return "";
    }
    return new Fields(fields.at(key), entry, fields.findings()).required("id");
  }

  private static @Nullable Condition condition(Fields fields) {
    var entry = fields.entry("condition");
    if (entry == null) {
      fields.remark(
          "Without a condition the task is always shown.",
          "Zonder voorwaarde wordt de taak altijd getoond.");
      return null;
    }
    var condition = new Fields(fields.at("condition"), entry, fields.findings());
    var id = condition.required("id");
    return new Condition(id, operator(condition), values(condition.entry("value")));
  }

  private static Operator operator(Fields condition) {
    var written = condition.required("operator");
    var operator = OPERATORS.get(written);
    if (operator == null && !written.isEmpty()) {
      condition.wrong(
          "operator",
          "`%s` is not an operator; use equals, contains, any or all.",
          "`%s` is geen operator; gebruik equals, contains, any of all.",
          written);
    }
    return operator == null ? Operator.EQUALS : operator;
  }

  private static List<@Nullable Object> values(@Nullable Entry entry) {
    var values = new ArrayList<@Nullable Object>();
    switch (entry) {
      case null -> values.add(null);
      case Leaf(_, var value, _) -> values.add(value);
      case Items(_, var items) -> items.forEach(item -> values.add(item.plain()));
      case Entry.Members members -> values.add(members.plain());
    }
    return values;
  }

  @Nullable Calculation calculation(Fields task) {
    var entry = task.entry("calculation");
    if (entry == null) {
      return null;
    }
    var fields = new Fields(task.at("calculation"), entry, task.findings());
    var key = fields.text("scoreKey");
    var expression = expressions.read(fields, "expression");
    var rules = fields.objects("riskScore").stream().map(this::rule).toList();
    return new Calculation(key, expression, rules);
  }

  private Calculation.Rule rule(Fields fields) {
    return new Calculation.Rule(expressions.read(fields, "when"), number(fields));
  }

  private static double number(Fields fields) {
    if (fields.entry("value") instanceof Leaf(_, Double number, _)) {
      return number;
    }
    fields.wrong("value", "A number is needed here.", "Hier is een getal nodig.");
    return 0;
  }
}
