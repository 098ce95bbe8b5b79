package nl.datapeil.catalog.rule.text;

import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rule.Fix;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.Fixes;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Nodes that look like a catalogue, dataset, service or distribution and do not say so: no rule
/// would be held against them.
final class UntypedCheck implements Check {
  private static final Property TITLE = Properties.of("dct:title");
  private static final Property DESCRIPTION = Properties.of("dct:description");
  private static final Property CLASS = Properties.of("rdf:type");
  private static final Set<String> OF_CATALOG =
      Set.of("dcat:dataset", "dcat:service", "dcat:record", "dcat:themeTaxonomy");
  private static final Set<String> MEMBERSHIP =
      Set.of("dcat:dataset", "dcat:service", "dcat:catalog", "dcat:record", "dcat:resource");
  private static final Set<String> OF_SERVICE =
      Set.of("dcat:endpointURL", "dcat:endpointDescription", "dcat:servesDataset");
  private static final Set<String> OF_DATASET =
      Set.of("dcat:distribution", "dct:accrualPeriodicity", "dcat:inSeries", "dcat:theme");
  private static final Set<String> OF_DISTRIBUTION =
      Set.of("dcat:accessURL", "dcat:downloadURL", "dcat:byteSize", "dcat:mediaType");
  private static final Rule UNTYPED =
      RuleText.of(
          "TYPE-MISSING",
          null,
          "rdf:type",
          Severity.WARNING,
          "What is described should say of which class it is; without that nothing is checked.",
          "Wat beschreven wordt hoort te zeggen van welke klasse het is; zonder dat wordt niets"
              + " gecontroleerd.");

  @Override
  public List<Rule> rules() {
    return List.of(UNTYPED);
  }

  @Override
  public void check(Case judged, Subject subject) {
    if ((subject.kinds() & Type.DESCRIBED) != 0 || elsewhere(subject)) {
      return;
    }
    var like = like(subject);
    if (like != null) {
      judged.found(
          UNTYPED,
          UNTYPED.severity(),
          subject,
          CLASS.node(),
          null,
          Text.of(
              "This looks like a %s, but it does not have that class; so it was not checked.",
              "Dit lijkt een %s, maar heeft die klasse niet; daarom is het niet gecontroleerd.",
              like.prefixed()),
          new Fix(
              Fix.Action.ADD,
              CLASS.node().getURI(),
              null,
              null,
              List.of(Fixes.proposal(like.node()))));
    }
  }

  /// Where only membership is stated, the catalogue itself is kept elsewhere.
  private static boolean elsewhere(Subject subject) {
    for (var i = 0; i < subject.size(); i++) {
      if (subject.property(i) < 0
          || !MEMBERSHIP.contains(Properties.at(subject.property(i)).name())) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Type like(Subject subject) {
    for (var i = 0; i < subject.size(); i++) {
      if (subject.property(i) >= 0) {
        var name = Properties.at(subject.property(i)).name();
        if (OF_CATALOG.contains(name)) {
          return Type.CATALOG;
        } else if (OF_SERVICE.contains(name)) {
          return Type.DATA_SERVICE;
        } else if (OF_DISTRIBUTION.contains(name)) {
          return Type.DISTRIBUTION;
        } else if (OF_DATASET.contains(name)) {
          return Type.DATASET;
        }
      }
    }
    return subject.kinds() == 0 && subject.has(TITLE) && subject.has(DESCRIPTION)
        ? Type.DATASET
        : null;
  }
}
