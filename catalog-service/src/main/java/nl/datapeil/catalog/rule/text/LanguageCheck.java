package nl.datapeil.catalog.rule.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.kit.problem.Text;

/// Titles and descriptions: one per language, and not blank.
final class LanguageCheck implements Check {
  private static final Property TITLE = Properties.of("dct:title");
  private static final Property DESCRIPTION = Properties.of("dct:description");
  private static final Property KEYWORD = Properties.of("dcat:keyword");
  private static final Rule TITLE_ONCE =
      RuleText.of(
          "TITLE-LANGUAGE",
          null,
          "dct:title",
          Severity.VIOLATION,
          "A title may be repeated in another language only.",
          "Een titel mag alleen in een andere taal worden herhaald.");
  private static final Rule DESCRIPTION_ONCE =
      RuleText.of(
          "DESCRIPTION-LANGUAGE",
          null,
          "dct:description",
          Severity.VIOLATION,
          "A description may be repeated in another language only.",
          "Een beschrijving mag alleen in een andere taal worden herhaald.");
  private static final Rule BLANK =
      RuleText.of(
          "TEXT-BLANK",
          null,
          "dct:title, dct:description, dcat:keyword",
          Severity.VIOLATION,
          "A text must not be blank.",
          "Een tekst mag niet leeg zijn.");

  @Override
  public List<Rule> rules() {
    return List.of(TITLE_ONCE, DESCRIPTION_ONCE, BLANK);
  }

  @Override
  public void check(Case judged, Subject subject) {
    if ((subject.types() & Type.DESCRIBED) != 0) {
      once(judged, subject, TITLE, TITLE_ONCE);
      once(judged, subject, DESCRIPTION, DESCRIPTION_ONCE);
      blank(judged, subject, TITLE);
      blank(judged, subject, DESCRIPTION);
      blank(judged, subject, KEYWORD);
    }
  }

  private static void once(Case judged, Subject subject, Property property, Rule rule) {
    var values = subject.values(property);
    if (values.size() < 2) {
      return;
    }
    var languages = new HashSet<String>();
    for (var value : values) {
      if (value.isLiteral()) {
        var language = value.getLiteralLanguage().toLowerCase(Locale.ROOT);
        if (!languages.add(language)) {
          var named = language.isEmpty() ? "-" : language;
          judged.found(
              rule,
              subject,
              property,
              value,
              Text.of(
                  "There is another %s in the language “%s”.",
                  "Er is nog een %s in de taal “%s”.", label(property), named),
              null);
        }
      }
    }
  }

  private static String label(Property property) {
    return property.equals(TITLE) ? "title/titel" : "description/beschrijving";
  }

  private static void blank(Case judged, Subject subject, Property property) {
    for (var value : subject.values(property)) {
      if (value.isLiteral() && value.getLiteralLexicalForm().isBlank()) {
        judged.found(BLANK, subject, property, value, BLANK.text(), null);
      }
    }
  }
}
