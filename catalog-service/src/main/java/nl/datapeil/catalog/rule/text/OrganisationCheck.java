package nl.datapeil.catalog.rule.text;

import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.codelist.CodeList;
import nl.datapeil.catalog.codelist.Concept;
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
import nl.datapeil.catalog.rule.text.reading.ListValues;
import nl.datapeil.catalog.rule.text.reading.Paths;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.catalog.rule.text.reading.Terms;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Publishers and creators: from the recommended registers, existing, and named.
final class OrganisationCheck implements Check {
  private static final String TOOI = "https://identifier.overheid.nl/tooi/id/";
  private static final List<String> REGISTERS =
      List.of(
          "https://ror.org/", "http://publications.europa.eu/resource/authority/corporate-body/");
  private static final Property NAME = Properties.of("foaf:name");
  private static final List<Property> ROLES =
      List.of(Properties.of("dct:publisher"), Properties.of("dct:creator"));
  private static final Rule REGISTER =
      RuleText.of(
          "ORGANISATION-LIST",
          null,
          "Waardelijsten, dct:publisher, dct:creator",
          Severity.WARNING,
          "A publisher or creator should be an organisation of the TOOI registers, the Research"
              + " Organization Registry or, for European bodies, the EU corporate bodies.",
          "Een uitgever of vervaardiger hoort een organisatie te zijn uit de TOOI-registers, de"
              + " Research Organization Registry of, voor Europese instellingen, de EU corporate"
              + " bodies.");
  private static final Rule EXISTS =
      RuleText.of(
          "ORGANISATION-TOOI",
          null,
          "Waardelijsten, TOOI",
          Severity.VIOLATION,
          "A TOOI identifier must be in the register.",
          "Een TOOI-identificator moet in het register staan.");
  private static final Rule ABOLISHED =
      RuleText.of(
          "ORGANISATION-ABOLISHED",
          null,
          "Waardelijsten, TOOI",
          Severity.WARNING,
          "A publisher or creator should be an organisation that exists.",
          "Een uitgever of vervaardiger hoort een organisatie te zijn die bestaat.");
  private static final Rule NAMED =
      RuleText.of(
          "AGENT-NAME",
          Type.AGENT,
          "foaf:name",
          Severity.VIOLATION,
          "An organisation or person that is described must have a name.",
          "Een organisatie of persoon die beschreven wordt moet een naam hebben.");

  @Override
  public List<Rule> rules() {
    return List.of(REGISTER, EXISTS, ABOLISHED, NAMED);
  }

  @Override
  public void check(Case judged, Subject subject) {
    if (!Paths.isEntry(subject)) {
      return;
    }
    for (var role : ROLES) {
      for (var value : subject.values(role)) {
        if (!value.isLiteral()) {
          register(judged, subject, role, value);
          name(judged, value);
        }
      }
    }
  }

  private static void register(Case judged, Subject subject, Property role, Node value) {
    var iri = value.isURI() ? value.getURI() : "";
    if (iri.startsWith(TOOI)) {
      tooi(judged, subject, role, value, iri);
    } else if (REGISTERS.stream().noneMatch(iri::startsWith)) {
      judged.found(
          REGISTER, subject, role, value, REGISTER.text(), meant(judged, subject, role, value));
    }
  }

  private static void tooi(Case judged, Subject subject, Property role, Node value, String iri) {
    var list = listOf(judged, iri);
    if (list.isEmpty()) {
      return;
    }
    var concept = list.get().get(iri);
    if (concept == null) {
      missing(judged, subject, role, value, list.get());
    } else if (!concept.validOn(judged.on())) {
      abolished(judged, subject, role, value, list.get(), concept);
    }
  }

  private static Optional<CodeList> listOf(Case judged, String iri) {
    return judged.lists().all().stream()
        .filter(list -> list.name().startsWith("tooi-") && list.covers(iri))
        .findFirst();
  }

  private static void missing(
      Case judged, Subject subject, Property role, Node value, CodeList list) {
    var severity = list.complete() ? Severity.VIOLATION : Severity.WARNING;
    if (judged.isBare()) {
      judged.found(EXISTS, severity);
      return;
    }
    judged.found(
        EXISTS,
        severity,
        subject,
        role,
        value,
        Text.of(
            "%s is not in %s (%s).",
            "%s staat niet in %s (%s).", Terms.quoted(value), list.name(), list.version()),
        meant(judged, subject, role, value));
  }

  private static void abolished(
      Case judged, Subject subject, Property role, Node value, CodeList list, Concept concept) {
    var next = ListValues.current(judged, list, concept);
    var since = concept.until() == null ? "" : " (" + concept.until() + ")";
    var names = String.join(", ", next.stream().map(one -> one.label("nl")).toList());
    judged.found(
        ABOLISHED,
        subject,
        role,
        value,
        new Text(
            "The %s does not exist any more%s%s."
                .formatted(
                    concept.label("nl"), since, names.isEmpty() ? "" : "; succeeded by " + names),
            "De %s bestaat niet meer%s%s."
                .formatted(
                    concept.label("nl"),
                    since,
                    names.isEmpty() ? "" : "; opgevolgd door " + names)),
        Fixes.replace(judged, subject, role, value, next));
  }

  /// By its own spelling (http for https, an OWMS identifier), else by the name of the agent.
  private static @Nullable Fix meant(Case judged, Subject subject, Property role, Node value) {
    if (judged.isBare()) {
      return null;
    }
    var found =
        value.isURI() ? ListValues.organisations(judged, value.getURI()) : List.<Concept>of();
    var agent = judged.reading().get(value);
    if (found.isEmpty() && agent != null) {
      for (var name : agent.values(NAME)) {
        if (name.isLiteral() && found.isEmpty()) {
          found = ListValues.organisations(judged, name.getLiteralLexicalForm());
        }
      }
    }
    return Fixes.replace(judged, subject, role, value, found);
  }

  private static void name(Case judged, Node value) {
    var agent = judged.reading().get(value);
    if (agent != null && !agent.is(Type.AGENT) && !agent.has(NAME)) {
      judged.found(NAMED, agent, NAME, null, NAMED.text(), null);
    }
  }
}
