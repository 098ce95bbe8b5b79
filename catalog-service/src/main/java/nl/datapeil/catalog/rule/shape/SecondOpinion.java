package nl.datapeil.catalog.rule.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.datapeil.catalog.rule.Constraint;
import nl.datapeil.catalog.rule.Finding;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.shacl.Breach;
import nl.datapeil.catalog.rule.dcat.shacl.Reading;
import nl.datapeil.catalog.rule.dcat.shacl.Shacl;
import nl.datapeil.catalog.rule.text.Judge;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.jspecify.annotations.Nullable;

/// What Jena finds with the official shapes, in our form, and where that differs from our own
/// tables.
public record SecondOpinion(
    List<String> files, List<Finding> findings, List<Disagreement> disagreements) {

  /// A result that only one of the two has.
  public record Disagreement(
      By by, Part part, String focus, String path, String constraint, String value) {}

  public enum By {
    OURS,
    SHAPES
  }

  private record Result(Part part, String focus, String path, String constraint, String value) {}

  /// With these files; a file whose part or profile our tables do not know cannot disagree.
  public static SecondOpinion of(Graph graph, Profile profile, List<ShapesFile> files) {
    var reading = Reading.of(graph);
    var rules = rules(reading, profile);
    var findings = new ArrayList<Finding>();
    var theirs = new HashSet<Result>();
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (var file : files) {
      if (file.shapes() != null) {
        var report = ShaclValidator.get().validate(file.shapes(), graph);
        var comparable =
            file.part() != null && (file.profile() == null || file.profile() == profile);
        for (var entry : report.getEntries()) {
          var result = result(entry, file.part() == null ? Part.TEXT : file.part());
          if (comparable) {
            theirs.add(result);
          }
          findings.add(finding(reading, entry, result, file, rules.get(result)));
        }
        if (comparable && file.part() != null) {
          parts.add(file.part());
        }
      }
    }
    return new SecondOpinion(
        files.stream().filter(ShapesFile::usable).map(ShapesFile::name).toList(),
        findings,
        disagreements(rules.keySet(), theirs, parts));
  }

  private static Map<Result, String> rules(Reading reading, Profile profile) {
    var all = new LinkedHashMap<Result, String>();
    for (var breach : Shacl.check(reading, profile, Judge.always())) {
      all.put(result(breach), breach.obligation().rule().id());
    }
    return all;
  }

  private static List<Disagreement> disagreements(
      Set<Result> ours, Set<Result> theirs, Set<Part> parts) {
    var all =
        new TreeSet<>(
            Comparator.comparing(Disagreement::part).thenComparing(Disagreement::toString));
    ours.stream()
        .filter(result -> parts.contains(result.part()) && !theirs.contains(result))
        .forEach(result -> all.add(disagreement(By.OURS, result)));
    theirs.stream()
        .filter(result -> !ours.contains(result))
        .forEach(result -> all.add(disagreement(By.SHAPES, result)));
    return List.copyOf(all);
  }

  private static Disagreement disagreement(By by, Result result) {
    return new Disagreement(
        by, result.part(), result.focus(), result.path(), result.constraint(), result.value());
  }

  private static Result result(Breach breach) {
    var obligation = breach.obligation();
    var constraint = obligation.rule().constraint();
    return new Result(
        obligation.part(),
        breach.focus().node().toString(),
        (obligation.backwards() ? "^" : "") + obligation.property().node().getURI(),
        constraint.component(),
        counts(constraint) || breach.value() == null ? "" : breach.value().toString());
  }

  private static boolean counts(Constraint constraint) {
    return constraint == Constraint.MIN_COUNT || constraint == Constraint.MAX_COUNT;
  }

  private static Result result(ReportEntry entry, Part part) {
    var component = "sh:" + entry.sourceConstraintComponent().getLocalName();
    return new Result(
        part,
        entry.focusNode().toString(),
        entry.resultPath() == null ? "" : entry.resultPath().toString().replaceAll("[<>()]", ""),
        component,
        component.contains("Count") || entry.value() == null ? "" : entry.value().toString());
  }

  private static Finding finding(
      Reading reading, ReportEntry entry, Result result, ShapesFile file, @Nullable String rule) {
    return Judge.ofShape(
        reading,
        severity(entry),
        result.part(),
        rule == null ? "SHACL-" + result.constraint().substring(3) : rule,
        file.name(),
        constraint(result.constraint()),
        entry.focusNode(),
        result.path(),
        entry.value(),
        entry.message() == null ? result.constraint() : entry.message());
  }

  private static Constraint constraint(String component) {
    for (var constraint : Constraint.values()) {
      if (constraint.component().equals(component)) {
        return constraint;
      }
    }
    return Constraint.OTHER;
  }

  private static Severity severity(ReportEntry entry) {
    return switch (entry.severity().level().getLocalName()) {
      case "Violation" -> Severity.VIOLATION;
      case "Warning" -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }
}
