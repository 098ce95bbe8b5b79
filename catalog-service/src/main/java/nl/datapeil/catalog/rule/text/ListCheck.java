package nl.datapeil.catalog.rule.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.codelist.CodeList;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.catalog.rule.Fix;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.RuleIds;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.Fixes;
import nl.datapeil.catalog.rule.text.reading.ListValues;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.catalog.rule.text.reading.Terms;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Values that must come from a code list. What a list lacks is against the standard only where it
/// cannot be in there: the list is complete, or the value is of another one.
final class ListCheck implements Check {
  private final Map<Type, List<Use>> uses = new EnumMap<>(Type.class);
  private final List<Rule> rules = new ArrayList<>();

  /// That a property has values of a list; `some`: at least one, among others.
  private record Use(Rule rule, Property property, String list, boolean some, boolean literals) {}

  ListCheck() {
    for (var type : List.of(Type.DATASET, Type.DATA_SERVICE)) {
      use(type, "dcat:theme", "data-theme", true);
      use(type, "dct:accessRights", "access-right", false);
      use(type, "dcatap:hvdCategory", "hvd-category", false);
    }
    use(Type.DATASET, "dct:accrualPeriodicity", "frequency", false);
    use(Type.DATASET_SERIES, "dct:accrualPeriodicity", "frequency", false);
    use(Type.DISTRIBUTION, "dct:format", "file-type", false);
    use(Type.DATA_SERVICE, "dct:format", "file-type", false);
    use(Type.DISTRIBUTION, "dcat:mediaType", "media-type", false);
    use(Type.DISTRIBUTION, "dcat:compressFormat", "media-type", false);
    use(Type.DISTRIBUTION, "dcat:packageFormat", "media-type", false);
    for (var type :
        List.of(
            Type.CATALOG,
            Type.DATASET,
            Type.CATALOG_RECORD,
            Type.DATA_SERVICE,
            Type.DISTRIBUTION)) {
      use(type, "dct:language", "language", false);
    }
    for (var type : List.of(Type.CATALOG, Type.DATA_SERVICE, Type.DISTRIBUTION)) {
      use(type, "dct:license", "licenties", false);
    }
    use(Type.DATASET, "adms:status", "dataset-status", false);
    use(Type.DISTRIBUTION, "adms:status", "distribution-status", false);
    use(Type.DISTRIBUTION, "dcatap:availability", "planned-availability", false);
    use(Type.CHECKSUM, "spdx:algorithm", "checksum-algorithm", false);
  }

  private void use(Type type, String name, String list, boolean some) {
    var property = Properties.of(name);
    var rule =
        RuleText.of(
            RuleIds.of(type.simpleName())
                + "-"
                + RuleIds.of(name.substring(name.indexOf(':') + 1))
                + "-LIST",
            type,
            name,
            Severity.VIOLATION,
            "The %s of a %s must be %s the code list %s."
                .formatted(
                    property.label().en(), type.label().en(), some ? "from" : "a value of", list),
            "%s van een %s moet een waarde uit de waardelijst %s zijn."
                .formatted(capital(property.label().nl()), type.label().nl(), list));
    var literals = type == Type.CATALOG_RECORD || type == Type.CHECKSUM;
    rules.add(rule);
    uses.computeIfAbsent(type, _ -> new ArrayList<>())
        .add(new Use(rule, property, list, some, literals));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  @Override
  public List<Rule> rules() {
    return List.copyOf(rules);
  }

  @Override
  public void check(Case judged, Subject subject) {
    var types = subject.types();
    while (types != 0) {
      var type = Type.first(types);
      types &= types - 1;
      for (var use : uses.getOrDefault(type, List.of())) {
        var values = subject.values(use.property());
        if (!values.isEmpty()) {
          judged
              .lists()
              .get(use.list())
              .ifPresent(list -> hold(judged, subject, use, list, values));
        }
      }
    }
  }

  private static void hold(
      Case judged, Subject subject, Use use, CodeList list, List<Node> values) {
    var any = false;
    for (var value : values) {
      var concept = value.isURI() ? list.get(value.getURI()) : null;
      any |= concept != null;
      if (concept != null) {
        known(judged, subject, use, list, value, concept);
      } else if (value.isURI() && list.covers(value.getURI())) {
        any = true;
        unknown(judged, subject, use, list, value);
      } else if (!use.some() && (use.literals() || !value.isLiteral())) {
        foreign(judged, subject, use, list, value);
      }
    }
    if (use.some() && !any) {
      values.stream()
          .filter(value -> !value.isLiteral())
          .forEach(value -> foreign(judged, subject, use, list, value));
    }
  }

  private static void known(
      Case judged, Subject subject, Use use, CodeList list, Node value, Concept concept) {
    if (!ListValues.allowed(list, concept)) {
      judged.found(
          use.rule(),
          subject,
          use.property(),
          value,
          Text.of(
              "%s is not allowed; choose PUBLIC, RESTRICTED or NON_PUBLIC.",
              "%s is niet toegestaan; kies PUBLIC, RESTRICTED of NON_PUBLIC.", concept.code()),
          ListValues.anyOf(judged, subject, use.property(), list.name()));
    } else if (!concept.validOn(judged.on())) {
      judged.found(
          use.rule(),
          Severity.WARNING,
          subject,
          use.property(),
          value,
          Text.of(
              "%s (%s) is not valid on %s.",
              "%s (%s) is niet geldig op %s.", concept.label("nl"), concept.code(), judged.on()),
          Fixes.replace(
              judged, subject, use.property(), value, ListValues.current(judged, list, concept)));
    }
  }

  private static void unknown(Case judged, Subject subject, Use use, CodeList list, Node value) {
    var severity = list.complete() ? Severity.VIOLATION : Severity.WARNING;
    if (judged.isBare()) {
      judged.found(use.rule(), severity);
      return;
    }
    var fix = Fixes.replace(judged, subject, use.property(), value, list.nearest(value.getURI()));
    var message =
        list.complete()
            ? Text.of(
                "%s is not in the code list %s.",
                "%s staat niet in de waardelijst %s.", Terms.quoted(value), list.name())
            : Text.of(
                "%s is unknown here; our copy of the code list %s (%s) may be incomplete.",
                "%s is hier onbekend; onze kopie van de waardelijst %s (%s) is mogelijk"
                    + " onvolledig.",
                Terms.quoted(value),
                list.name(),
                list.version());
    judged.found(use.rule(), severity, subject, use.property(), value, message, fix);
  }

  private static void foreign(Case judged, Subject subject, Use use, CodeList list, Node value) {
    if (judged.isBare()) {
      judged.found(use.rule(), use.rule().severity());
      return;
    }
    judged.found(
        use.rule(),
        subject,
        use.property(),
        value,
        Text.of(
            "%s is no value of the code list %s.",
            "%s is geen waarde uit de waardelijst %s.",
            value.isBlank() ? use.property().label().en() : Terms.quoted(value),
            list.uri()),
        remedy(judged, subject, use, list, value));
  }

  private static @Nullable Fix remedy(
      Case judged, Subject subject, Use use, CodeList list, Node value) {
    if (value.isBlank()) {
      return null;
    }
    return Fixes.replace(judged, subject, use.property(), value, list.nearest(Terms.plain(value)));
  }
}
