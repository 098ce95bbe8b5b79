package nl.datapeil.catalog.rule.text;

import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.rule.Fix;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Vocabulary;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.Fixes;
import nl.datapeil.catalog.rule.text.reading.Paths;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.catalog.rule.text.reading.Terms;
import nl.datapeil.catalog.rule.text.reading.VocabularyTerms;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Classes and properties that almost exist: spelt wrongly, in a namespace spelt wrongly, or of a
/// vocabulary or release long replaced.
final class MisspellingCheck implements Check {
  private static final Property CLASS = Properties.of("rdf:type");
  private static final Rule CLASSES =
      RuleText.of(
          "CLASS-UNKNOWN",
          null,
          "Namespaces",
          Severity.VIOLATION,
          "A class must exist in its vocabulary; what has an unknown class is not checked.",
          "Een klasse moet in haar vocabulaire bestaan; wat een onbekende klasse heeft wordt niet"
              + " gecontroleerd.");
  private static final Rule PROPERTIES =
      RuleText.of(
          "PROPERTY-UNKNOWN",
          null,
          "Namespaces",
          Severity.WARNING,
          "A property should exist in its vocabulary; nobody understands a value of an unknown"
              + " property.",
          "Een eigenschap hoort in haar vocabulaire te bestaan; niemand begrijpt een waarde van een"
              + " onbekende eigenschap.");
  private static final Rule OLD =
      RuleText.of(
          "PROPERTY-OLD",
          null,
          "Namespaces",
          Severity.WARNING,
          "A property of an earlier release should be replaced.",
          "Een eigenschap uit een eerdere versie hoort te worden vervangen.");

  @Override
  public List<Rule> rules() {
    return List.of(CLASSES, PROPERTIES, OLD);
  }

  @Override
  public void check(Case judged, Subject subject) {
    for (var i = 0; i < subject.size(); i++) {
      if (subject.property(i) < 0) {
        property(judged, subject, subject.predicate(i), subject.object(i));
      } else if (subject.property(i) == CLASS.id()) {
        type(judged, subject, subject.object(i));
      } else {
        old(judged, subject, Properties.at(subject.property(i)), subject.object(i));
      }
    }
  }

  private static void type(Case judged, Subject subject, Node type) {
    if (type.isURI()) {
      var term = VocabularyTerms.look(type.getURI(), true);
      if (!(term instanceof VocabularyTerms.Known)) {
        var right = right(term);
        judged.found(
            CLASSES,
            right.isPresent() ? Severity.VIOLATION : Severity.WARNING,
            subject,
            CLASS.node(),
            type,
            said("class", "klasse", type, right),
            right
                .map(iri ->
                    new Fix(
                        Fix.Action.REPLACE,
                        CLASS.node().getURI(),
                        null,
                        Terms.term(type),
                        List.of(Fixes.proposal(NodeFactory.createURI(iri)))))
                .orElse(null));
      }
    }
  }

  private static void property(Case judged, Subject subject, Node predicate, Node value) {
    var term = VocabularyTerms.look(predicate.getURI(), false);
    if (!(term instanceof VocabularyTerms.Known)) {
      var right = right(term);
      judged.found(
          PROPERTIES,
          PROPERTIES.severity(),
          subject,
          predicate,
          value,
          said("property", "eigenschap", predicate, right),
          right.map(iri -> renamed(predicate, iri)).orElse(null));
    }
  }

  private static void old(Case judged, Subject subject, Property property, Node value) {
    var right =
        switch (property.name()) {
          case "dct:hasVersion" -> Paths.isEntry(subject) ? "dcat:hasVersion" : "";
          case "dct:isVersionOf" -> Paths.isEntry(subject) ? "dcat:isVersionOf" : "";
          case "schema:startDate" -> "dcat:startDate";
          case "schema:endDate" -> "dcat:endDate";
          default -> "";
        };
    if (!right.isEmpty()) {
      judged.found(
          OLD,
          OLD.severity(),
          subject,
          property.node(),
          value,
          Text.of(
              "%s is of an earlier release; use %s.",
              "%s is uit een eerdere versie; gebruik %s.", property.name(), right),
          renamed(property.node(), Vocabulary.iri(right)));
    }
  }

  private static Fix renamed(Node predicate, String iri) {
    return new Fix(
        Fix.Action.RENAME,
        predicate.getURI(),
        null,
        null,
        List.of(Fixes.proposal(NodeFactory.createURI(iri))));
  }

  private static Optional<String> right(VocabularyTerms.Term term) {
    return term instanceof VocabularyTerms.Nearly(var iri) ? Optional.of(iri) : Optional.empty();
  }

  private static Text said(String en, String nl, Node wrong, Optional<String> right) {
    return new Text(
        "There is no %s %s%s."
            .formatted(
                en, wrong.getURI(), right.map(iri -> "; %s is meant".formatted(iri)).orElse("")),
        "Er is geen %s %s%s."
            .formatted(
                nl, wrong.getURI(), right.map(iri -> "; bedoeld is %s".formatted(iri)).orElse("")));
  }
}
