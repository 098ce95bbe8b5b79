package nl.datapeil.catalog.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.rule.dcat.Obligation;
import nl.datapeil.catalog.rule.dcat.Obligations;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.shacl.Breach;
import nl.datapeil.catalog.rule.dcat.shacl.Reading;
import nl.datapeil.catalog.rule.dcat.shacl.Shacl;
import nl.datapeil.catalog.rule.text.Judge;
import org.apache.jena.graph.Graph;

/// DCAT-AP-NL as rules that run: no network, no database, no state.
public final class Rules {
  private static final long PRIMARY =
      Type.CATALOG.bit() | Type.DATASET.bit() | Type.DATASET_SERIES.bit() | Type.DATA_SERVICE.bit();

  /// The classes that obligations are for.
  private static final Set<Type> JUDGED =
      Obligations.all().stream()
          .map(Obligation::type)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Type.class)));

  /// What a dataset, not its catalogue or series, states where each is kept apart.
  private static final Set<String> OF_NEIGHBOURS =
      Set.of("NL-CATALOG-DATASET-MIN", "AP-DATASET-SERIES-MEMBER-IN-SERIES-MIN", "HVD-DATASET-API");

  /// Those that tell only the rule come last.
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.focus().isEmpty())
          .thenComparing(Finding::entry)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.field() == null ? "" : finding.field())
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.value() == null ? "" : finding.value());

  private Rules() {}

  /// Judges a document. The classes of values count only where the document itself describes the
  /// value.
  public static Report check(Graph graph, Profile profile, CodeLists lists, LocalDate on) {
    return check(graph, profile, lists, on, Scope.DOCUMENT);
  }

  public static Report check(
      Graph graph, Profile profile, CodeLists lists, LocalDate on, Scope scope) {
    return check(graph, profile, lists, on, scope, false);
  }

  /// The same findings, but saying only which rule each is: for who counts them.
  public static Report count(
      Graph graph, Profile profile, CodeLists lists, LocalDate on, Scope scope) {
    return check(graph, profile, lists, on, scope, true);
  }

  private static Report check(
      Graph graph, Profile profile, CodeLists lists, LocalDate on, Scope scope, boolean bare) {
    var reading = Reading.of(graph);
    var breaches = Shacl.check(reading, profile, Judge.always());
    var findings =
        new ArrayList<>(Judge.findings(reading, breaches, profile, lists, on, scope, bare));
    if (scope == Scope.ENTRY) {
      findings.removeIf(finding -> OF_NEIGHBOURS.contains(finding.rule()));
    }
    var primary = reading.subjects().stream().anyMatch(one -> (one.types() & PRIMARY) != 0);
    if (!bare) {
      findings.sort(ORDER);
    }
    if (!primary) {
      findings.addFirst(Judge.nothing());
    }
    return new Report(
        profile,
        on,
        verdict(primary, findings),
        checked(reading),
        findings,
        results(breaches),
        lists.versions());
  }

  /// All rules, those of the tables first.
  public static List<Rule> all() {
    var all = new ArrayList<Rule>();
    Obligations.all().stream().map(Obligation::rule).forEach(all::add);
    all.addAll(Judge.rules());
    return all;
  }

  private static Conformity verdict(boolean primary, List<Finding> findings) {
    if (!primary) {
      return Conformity.NOT_CHECKED;
    }
    return findings.stream().anyMatch(one -> one.severity() == Severity.VIOLATION)
        ? Conformity.VIOLATES
        : Conformity.CONFORMS;
  }

  private static Map<String, Integer> checked(Reading reading) {
    var counts = new EnumMap<Type, Integer>(Type.class);
    JUDGED.forEach(type -> counts.put(type, 0));
    for (var subject : reading.subjects()) {
      var types = subject.types();
      while (types != 0) {
        counts.computeIfPresent(Type.first(types), (_, count) -> count + 1);
        types &= types - 1;
      }
    }
    var named = new LinkedHashMap<String, Integer>();
    counts.forEach((type, count) -> named.put(type.simpleName(), count));
    return named;
  }

  private static Map<Part, Report.Tally> results(List<Breach> breaches) {
    var all = new EnumMap<Part, Report.Tally>(Part.class);
    Judge.always().forEach(part -> all.put(part, new Report.Tally(0, 0)));
    for (var breach : breaches) {
      var part = breach.obligation().part();
      var severity = breach.obligation().rule().severity();
      all.computeIfPresent(part, (_, tally) -> tally.plus(severity));
    }
    return all;
  }
}
