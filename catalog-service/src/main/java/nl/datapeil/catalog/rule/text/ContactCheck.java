package nl.datapeil.catalog.rule.text;

import java.util.List;
import java.util.regex.Pattern;
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
import nl.datapeil.catalog.rule.text.reading.Terms;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// Contact points: reachable, by addresses that are some.
final class ContactCheck implements Check {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s:/]+@[^@\\s/.]+(\\.[^@\\s/.]+)+");

  /// Bounded and possessive, as each repetition of a choice takes a step of the stack.
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9](?:[0-9 ().;=/-]|ext){2,60}+");

  private static final Property POINT = Properties.of("dcat:contactPoint");
  private static final Property MAIL = Properties.of("vcard:hasEmail");
  private static final Property CALL = Properties.of("vcard:hasTelephone");
  private static final Property PAGE = Properties.of("vcard:hasURL");
  private static final Property VALUE = Properties.of("vcard:hasValue");
  private static final Rule EMAIL_FORM =
      rule(
          "CONTACT-EMAIL-FORM",
          "vcard:hasEmail",
          Severity.VIOLATION,
          "An e-mail address must be one, written as mailto:name@example.nl.",
          "Een e-mailadres moet er een zijn, geschreven als mailto:naam@voorbeeld.nl.");
  private static final Rule TELEPHONE_FORM =
      rule(
          "CONTACT-TELEPHONE-FORM",
          "vcard:hasTelephone",
          Severity.VIOLATION,
          "A telephone number must be one, written as tel:+31201234567.",
          "Een telefoonnummer moet er een zijn, geschreven als tel:+31201234567.");
  private static final Rule REACHABLE =
      rule(
          "CONTACT-REACHABLE",
          "vcard:hasEmail, vcard:hasURL",
          Severity.WARNING,
          "A contact point should have an e-mail address or a web page with a contact form.",
          "Een contactpunt hoort een e-mailadres te hebben of een webpagina met een"
              + " contactformulier.");

  private static Rule rule(String id, String where, Severity severity, String en, String nl) {
    return RuleText.of(id, Type.KIND, where, severity, en, nl);
  }

  @Override
  public List<Rule> rules() {
    return List.of(EMAIL_FORM, TELEPHONE_FORM, REACHABLE);
  }

  @Override
  public void check(Case judged, Subject subject) {
    for (var point : subject.values(POINT)) {
      var contact = judged.reading().get(point);
      if (contact != null) {
        if (!contact.has(MAIL) && !contact.has(PAGE)) {
          judged.found(REACHABLE, contact, MAIL, null, REACHABLE.text(), null);
        }
        contact.values(MAIL).forEach(value -> address(judged, contact, MAIL, value));
        contact.values(CALL).forEach(value -> address(judged, contact, CALL, value));
      }
    }
  }

  private static void address(Case judged, Subject contact, Property property, Node value) {
    var node = judged.reading().get(value);
    if (node != null && node.has(VALUE)) {
      node.values(VALUE).forEach(one -> form(judged, node, VALUE, property, one));
    } else if (!value.isBlank()) {
      form(judged, contact, property, property, value);
    }
  }

  private static void form(
      Case judged, Subject holder, Property property, Property kind, Node value) {
    var mail = kind.equals(MAIL);
    var scheme = mail ? "mailto:" : "tel:";
    var text = Terms.plain(value).strip();
    var bare = text.startsWith(scheme) ? text.substring(scheme.length()) : text;
    var fits = (mail ? EMAIL : TELEPHONE).matcher(bare).matches();
    var rule = mail ? EMAIL_FORM : TELEPHONE_FORM;
    if (!fits) {
      judged.found(rule, holder, property, value, said(rule, value), null);
    } else if (!value.isURI() || !text.startsWith(scheme)) {
      judged.found(
          rule,
          Severity.WARNING,
          holder,
          property,
          value,
          said(rule, value),
          written(judged, holder, property, value, scheme + bare));
    }
  }

  private static Text said(Rule rule, Node value) {
    var seen = Terms.quoted(value);
    return new Text(
        rule.text().en() + " Now: " + seen + ".", rule.text().nl() + " Nu: " + seen + ".");
  }

  private static @Nullable Fix written(
      Case judged, Subject holder, Property property, Node value, String iri) {
    var plain = iri.startsWith("tel:") ? iri.replaceAll("[ ().]", "") : iri;
    return Fixes.replace(judged, holder, property, value, NodeFactory.createURI(plain));
  }
}
