package nl.datapeil.catalog.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.rule.dcat.Breach;
import nl.datapeil.catalog.rule.dcat.Obligation;
import nl.datapeil.catalog.rule.dcat.Obligations;
import nl.datapeil.catalog.rule.dcat.Reading;
import nl.datapeil.catalog.rule.dcat.Shacl;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.text.Judge;
import org.apache.jena.graph.Graph;

/// DCAT-AP-NL as rules that run: no network, no database, no state.
public final class Rules {
  private static final long PRIMARY =
      Type.CATALOG.bit() | Type.DATASET.bit() | Type.DATASET_SERIES.bit() | Type.DATA_SERVICE.bit();
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::entry)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.field() == null ? "" : finding.field())
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.value() == null ? "" : finding.value());

  private Rules() {}

  /// Judges a document. The classes of values count only where the document itself describes the
  /// value.
  public static Report check(Graph graph, Profile profile, CodeLists lists, LocalDate on) {
    return check(graph, profile, lists, on, false);
  }

  /// `ranges`: as an exchange that demands everything in one document would, so a value that is not
  /// described in it is against the standard.
  public static Report check(
      Graph graph, Profile profile, CodeLists lists, LocalDate on, boolean ranges) {
    var reading = Reading.of(graph);
    var breaches = Shacl.check(reading, profile, Judge.always());
    var findings = new ArrayList<>(Judge.findings(reading, breaches, profile, lists, on, ranges));
    var primary = reading.subjects().stream().anyMatch(one -> (one.types() & PRIMARY) != 0);
    if (!primary) {
      findings.add(Judge.nothing());
    }
    findings.sort(ORDER);
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

  private static Verdict verdict(boolean primary, List<Finding> findings) {
    if (!primary) {
      return Verdict.NOT_CHECKED;
    }
    return findings.stream().anyMatch(one -> one.severity() == Severity.VIOLATION)
        ? Verdict.VIOLATES
        : Verdict.CONFORMS;
  }

  private static Map<String, Integer> checked(Reading reading) {
    var all = new TreeMap<String, Integer>();
    for (var type : Type.values()) {
      if (Obligations.all().stream().anyMatch(one -> one.type() == type)) {
        all.put(type.simpleName(), 0);
      }
    }
    for (var subject : reading.subjects()) {
      var types = subject.types();
      while (types != 0) {
        var type = Type.first(types);
        types &= types - 1;
        all.computeIfPresent(type.simpleName(), (_, count) -> count + 1);
      }
    }
    return all;
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
