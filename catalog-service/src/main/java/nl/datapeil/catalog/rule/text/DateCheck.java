package nl.datapeil.catalog.rule.text;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.shacl.Dates;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.Dating;
import nl.datapeil.catalog.rule.text.reading.Fixes;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.catalog.rule.text.reading.Terms;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Dates: their form where the shapes leave it open, and their order.
final class DateCheck implements Check {
  private static final Property ISSUED = Properties.of("dct:issued");
  private static final Property MODIFIED = Properties.of("dct:modified");
  private static final Property START = Properties.of("dcat:startDate");
  private static final Property END = Properties.of("dcat:endDate");
  private static final Set<Type> DATED =
      Set.of(
          Type.CATALOG,
          Type.CATALOG_RECORD,
          Type.DATASET,
          Type.DATASET_SERIES,
          Type.DATA_SERVICE,
          Type.DISTRIBUTION);
  private static final Rule FORM =
      RuleText.of(
          "DATE-FORM",
          null,
          "Temporal literal",
          Severity.VIOLATION,
          "A date must be a valid xsd:date, xsd:dateTime, xsd:gYearMonth or xsd:gYear.",
          "Een datum moet een geldige xsd:date, xsd:dateTime, xsd:gYearMonth of xsd:gYear zijn.");
  private static final Rule PERIOD =
      RuleText.of(
          "PERIOD-ORDER",
          Type.PERIOD_OF_TIME,
          "dcat:endDate",
          Severity.VIOLATION,
          "A period must not end before it begins.",
          "Een periode mag niet eindigen voordat ze begint.");
  private static final Rule ORDER =
      RuleText.of(
          "DATE-ORDER",
          null,
          "dct:modified",
          Severity.WARNING,
          "Something should not be modified before it was released.",
          "Iets hoort niet gewijzigd te zijn voordat het is uitgegeven.");
  private static final Rule FUTURE =
      RuleText.of(
          "DATE-FUTURE",
          null,
          "dct:modified",
          Severity.WARNING,
          "A modification date should not lie in the future.",
          "Een wijzigingsdatum hoort niet in de toekomst te liggen.");
  private static final Rule YEAR =
      RuleText.of(
          "DATE-YEAR",
          null,
          "Temporal literal",
          Severity.WARNING,
          "A date of release or modification should not lie before the year 1000 or more than ten"
              + " years ahead.",
          "Een datum van uitgifte of wijziging hoort niet vóór het jaar 1000 of meer dan tien jaar"
              + " vooruit te liggen.");

  @Override
  public List<Rule> rules() {
    return List.of(FORM, PERIOD, ORDER, FUTURE, YEAR);
  }

  @Override
  public void check(Case judged, Subject subject) {
    if (subject.is(Type.PERIOD_OF_TIME) || subject.has(START) || subject.has(END)) {
      form(judged, subject, START);
      form(judged, subject, END);
      if (reversed(subject, START, END)) {
        judged.found(PERIOD, subject, END, subject.values(END).getFirst(), PERIOD.text(), null);
      }
    }
    if (dated(subject)) {
      if (!subject.is(Type.CATALOG) && !subject.is(Type.DISTRIBUTION)) {
        unlessShapesDo(judged, subject);
      }
      var outside = outsideOurTime(judged, subject, ISSUED);
      outside |= outsideOurTime(judged, subject, MODIFIED);
      if (!outside) {
        order(judged, subject);
      }
    }
  }

  /// Says so too.
  private static boolean outsideOurTime(Case judged, Subject subject, Property property) {
    var outside =
        subject.values(property).stream()
            .filter(value -> Dates.wellFormed(value) && !Dating.inOurTime(value, judged.on()))
            .toList();
    for (var value : outside) {
      judged.found(
          YEAR,
          subject,
          property,
          value,
          new Text(
              Terms.quoted(value) + " lies in a year that cannot be meant.",
              Terms.quoted(value) + " ligt in een jaar dat niet bedoeld kan zijn."),
          null);
    }
    return !outside.isEmpty();
  }

  private static void order(Case judged, Subject subject) {
    if (reversed(subject, ISSUED, MODIFIED)) {
      var modified = subject.values(MODIFIED).getFirst();
      judged.found(ORDER, subject, MODIFIED, modified, ORDER.text(), null);
    }
    subject.values(MODIFIED).forEach(value -> future(judged, subject, value));
  }

  private static boolean dated(Subject subject) {
    for (var type : DATED) {
      if (subject.is(type)) {
        return true;
      }
    }
    return false;
  }

  /// The shapes look at the form of most dates, but not of these.
  private static void unlessShapesDo(Case judged, Subject subject) {
    if (!subject.is(Type.DATASET_SERIES) && !subject.is(Type.CATALOG_RECORD)) {
      form(judged, subject, ISSUED);
    }
    if (!subject.is(Type.DATASET_SERIES) && !subject.is(Type.DATA_SERVICE)) {
      form(judged, subject, MODIFIED);
    }
  }

  private static void form(Case judged, Subject subject, Property property) {
    for (var value : subject.values(property)) {
      if (!Dates.wellFormed(value)) {
        var date = Dating.repaired(value);
        judged.found(
            FORM,
            subject,
            property,
            value,
            new Text(
                Terms.quoted(value) + " is no date in a known form.",
                Terms.quoted(value) + " is geen datum in een bekende vorm."),
            date == null ? null : Fixes.replace(judged, subject, property, value, date));
      }
    }
  }

  private static boolean reversed(Subject subject, Property first, Property second) {
    var start = only(subject.values(first));
    var end = only(subject.values(second));
    if (start == null || end == null) {
      return false;
    }
    var from = Dating.beginning(start);
    var until = Dating.end(end);
    return from != null && until != null && until.isBefore(from);
  }

  private static @Nullable Node only(List<Node> values) {
    return values.size() == 1 ? values.getFirst() : null;
  }

  private static void future(Case judged, Subject subject, Node value) {
    var moment = Dating.beginning(value);
    var tomorrow = judged.on().plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    if (moment != null && !moment.isBefore(tomorrow)) {
      judged.found(FUTURE, subject, MODIFIED, value, FUTURE.text(), null);
    }
  }
}
