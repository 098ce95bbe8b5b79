package nl.datapeil.catalog.rule.text;

import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Obligation.Demand;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.shacl.Breach;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Terms;
import nl.datapeil.kit.problem.Text;

/// Makes findings of unmet obligations.
final class Breaches {
  private Breaches() {}

  static void report(Case judged, Breach breach) {
    var obligation = breach.obligation();
    if (judged.isBare()) {
      judged.found(obligation.rule(), obligation.rule().severity());
      return;
    }
    judged.found(
        obligation.rule(),
        breach.focus(),
        obligation.property(),
        breach.value(),
        message(breach),
        Remedies.of(judged, breach));
  }

  /// Judges the class of a value. That a value comes from elsewhere and is not described here is no
  /// fault; that it is described as something else is one.
  static void reportRange(Case judged, Breach breach) {
    var value = breach.value();
    var described = value == null ? null : judged.reading().get(value);
    if (value == null || (value.isLiteral() && hasKind(breach))) {
      return;
    }
    if (value.isLiteral()) {
      report(judged, breach);
    } else if (described != null && !met(breach, described.kinds())) {
      var stated = described.types() != 0 || described.kinds() != 0;
      judged.found(
          breach.obligation().rule(),
          stated ? breach.obligation().rule().severity() : Severity.WARNING,
          breach.focus(),
          breach.obligation().property(),
          value,
          message(breach),
          Remedies.of(judged, breach));
    }
  }

  private static boolean met(Breach breach, long kinds) {
    return switch (breach.obligation().demand()) {
      case Demand.Of(var type) -> type.in(kinds);
      case Demand.Described() ->
          Type.CATALOG.in(kinds)
              || Type.DATASET.in(kinds)
              || Type.DATASET_SERIES.in(kinds)
              || Type.DATA_SERVICE.in(kinds);
      default -> false;
    };
  }

  /// Whether another rule already says that it may not be a literal.
  private static boolean hasKind(Breach breach) {
    return switch (breach.obligation().type()) {
      case RELATIONSHIP -> false;
      case CATALOG_RECORD -> breach.obligation().property().name().equals("dct:language");
      default -> true;
    };
  }

  private static Text message(Breach breach) {
    var rule = breach.obligation().rule();
    if (breach.value() == null) {
      return rule.text();
    }
    var seen = Terms.quoted(breach.value());
    return new Text(
        rule.text().en() + " Now: " + seen + ".", rule.text().nl() + " Nu: " + seen + ".");
  }
}
