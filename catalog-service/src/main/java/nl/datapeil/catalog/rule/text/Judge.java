package nl.datapeil.catalog.rule.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.rule.Constraint;
import nl.datapeil.catalog.rule.Finding;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Scope;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.shacl.Breach;
import nl.datapeil.catalog.rule.dcat.shacl.Reading;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.Paths;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.catalog.rule.text.reading.Terms;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Turns what the tables and the text have against a document into findings that people can use.
public final class Judge {
  /// Not of the shapes alone: these hold for high-value datasets only.
  private static final Set<Part> ALWAYS =
      EnumSet.of(Part.BASE, Part.RANGE, Part.NL, Part.NL_RANGE, Part.NL_ADVICE);

  private static final Property IDENTIFIER = Properties.of("dct:identifier");
  private static final List<Check> CHECKS =
      List.of(
          new ListCheck(),
          new OrganisationCheck(),
          new ContactCheck(),
          new DateCheck(),
          new LanguageCheck(),
          new ConditionCheck(),
          new PlaceCheck(),
          new IriCheck(),
          new MisspellingCheck(),
          new UntypedCheck());
  private static final Rule NOTHING =
      RuleText.of(
          "NOTHING-CHECKED",
          null,
          "Conformiteit",
          Severity.WARNING,
          "A document should describe a catalogue, dataset, dataset series or data service.",
          "Een document hoort een catalogus, dataset, datasetserie of dataservice te beschrijven.");
  private static final Rule UNIQUE =
      RuleText.of(
          "IDENTIFIER-UNIQUE",
          null,
          "dct:identifier",
          Severity.WARNING,
          "Two datasets or services should not have the same identifier.",
          "Twee datasets of services horen niet dezelfde identificator te hebben.");

  private Judge() {}

  /// The parts whose results always count.
  public static Set<Part> always() {
    return ALWAYS;
  }

  /// The rules of the text.
  public static List<Rule> rules() {
    var all = new ArrayList<Rule>();
    CHECKS.forEach(check -> all.addAll(check.rules()));
    all.add(UNIQUE);
    all.add(NOTHING);
    return all;
  }

  /// In the scope [Scope#COMPLETE] the classes of values count wherever they are described. `bare`
  /// findings say which rule it is and no more.
  public static List<Finding> findings(
      Reading reading,
      List<Breach> breaches,
      Profile profile,
      CodeLists lists,
      LocalDate on,
      Scope scope,
      boolean bare) {
    var judged = new Case(reading, profile, lists, on, bare);
    for (var breach : breaches) {
      if (breach.obligation().part().range() && scope != Scope.COMPLETE) {
        Breaches.reportRange(judged, breach);
      } else {
        Breaches.report(judged, breach);
      }
    }
    for (var subject : reading.subjects()) {
      for (var check : CHECKS) {
        check.check(judged, subject);
      }
    }
    unique(judged);
    return judged.findings();
  }

  private static void unique(Case judged) {
    var seen = new HashMap<Node, Subject>();
    for (var subject : judged.reading().subjects()) {
      if (Paths.isEntry(subject)) {
        for (var identifier : subject.values(IDENTIFIER)) {
          if (seen.putIfAbsent(identifier, subject) != null) {
            judged.found(UNIQUE, subject, IDENTIFIER, identifier, UNIQUE.text(), null);
          }
        }
      }
    }
  }

  /// A result of somebody else's shapes in our form.
  public static Finding ofShape(
      Reading reading,
      Severity severity,
      Part part,
      String rule,
      String section,
      Constraint constraint,
      Node focus,
      String path,
      @Nullable Node value,
      String message) {
    var subject = reading.get(focus);
    var paths = new Paths(reading);
    var place = subject == null ? null : paths.place(subject);
    var property = Properties.find(path);
    return new Finding(
        severity,
        part,
        rule,
        section,
        constraint,
        Terms.plain(place == null ? focus : place.entry().node()),
        Terms.plain(focus),
        subject == null || place == null || property == null
            ? null
            : paths.field(place, subject, property, value),
        path,
        value == null ? null : Terms.term(value),
        new Text(message, message),
        null);
  }

  /// What to say where nothing could be checked.
  public static Finding nothing() {
    return new Finding(
        NOTHING.severity(),
        NOTHING.part(),
        NOTHING.id(),
        NOTHING.section(),
        NOTHING.constraint(),
        "",
        "",
        null,
        "",
        null,
        new Text(
            "Nothing was checked: no node is a dcat:Catalog, dcat:Dataset, dcat:DatasetSeries or"
                + " dcat:DataService. See the other findings for what looks like one.",
            "Er is niets gecontroleerd: geen knoop is een dcat:Catalog, dcat:Dataset,"
                + " dcat:DatasetSeries of dcat:DataService. Zie de andere bevindingen voor wat erop"
                + " lijkt."),
        null);
  }
}
