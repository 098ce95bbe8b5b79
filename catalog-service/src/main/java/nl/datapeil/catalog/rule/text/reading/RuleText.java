package nl.datapeil.catalog.rule.text.reading;

import nl.datapeil.catalog.rule.Constraint;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Makes rules of the part [Part#TEXT], or of another that no shape holds.
public final class RuleText {
  private RuleText() {}

  /// `where`: the property concerned, or the subject of the section.
  public static Rule of(
      String id, @Nullable Type type, String where, Severity severity, String en, String nl) {
    return of(Part.TEXT, id, type, where, severity, en, nl);
  }

  public static Rule of(
      Part part,
      String id,
      @Nullable Type type,
      String where,
      Severity severity,
      String en,
      String nl) {
    var section =
        part.document() + " § " + (type == null ? where : type.simpleName() + ", " + where);
    return new Rule(
        part.prefix() + "-" + id,
        part,
        section,
        type == null ? "" : type.prefixed(),
        where.indexOf(':') > 0 ? where : "",
        Constraint.OTHER,
        severity,
        new Text(en, nl));
  }
}
