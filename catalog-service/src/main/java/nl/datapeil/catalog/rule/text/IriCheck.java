package nl.datapeil.catalog.rule.text;

import java.util.Arrays;
import java.util.List;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.catalog.rule.text.reading.Terms;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;

/// IRIs: absolute, without characters that may not be in there, and web addresses where a browser
/// is to follow them.
final class IriCheck implements Check {
  private static final Property TYPE = Properties.of("rdf:type");
  private static final List<Property> FOLLOWED =
      List.of(
          Properties.of("dcat:accessURL"),
          Properties.of("dcat:downloadURL"),
          Properties.of("dcat:endpointURL"),
          Properties.of("dcat:landingPage"));
  private static final boolean[] FORBIDDEN = forbidden();
  private static final Rule ABSOLUTE =
      RuleText.of(
          "IRI-ABSOLUTE",
          null,
          "Identificatie",
          Severity.VIOLATION,
          "An IRI must be absolute and lasting, and hold no spaces or other characters that are"
              + " not allowed.",
          "Een IRI moet absoluut en blijvend zijn, en geen spaties of andere niet toegestane"
              + " tekens bevatten.");
  private static final Rule ADDRESS =
      RuleText.of(
          "URL-ADDRESS",
          null,
          "dcat:accessURL, dcat:downloadURL, dcat:endpointURL, dcat:landingPage",
          Severity.WARNING,
          "This should be a web address that others can follow.",
          "Dit hoort een webadres te zijn dat anderen kunnen volgen.");

  private static boolean[] forbidden() {
    var all = new boolean[128];
    Arrays.fill(all, 0, ' ' + 1, true);
    "<>\"{}|\\^`".chars().forEach(c -> all[c] = true);
    return all;
  }

  @Override
  public List<Rule> rules() {
    return List.of(ABSOLUTE, ADDRESS);
  }

  @Override
  public void check(Case judged, Subject subject) {
    var node = subject.node();
    if (node.isURI() && !wellFormed(node.getURI())) {
      judged.found(ABSOLUTE, ABSOLUTE.severity(), subject, TYPE.node(), node, said(node), null);
    }
    for (var i = 0; i < subject.size(); i++) {
      var value = subject.object(i);
      if (value.isURI() && !wellFormed(value.getURI())) {
        if (subject.property(i) >= 0) {
          var property = Properties.at(subject.property(i));
          judged.found(ABSOLUTE, subject, property, value, said(value), null);
        } else {
          judged.found(
              ABSOLUTE,
              ABSOLUTE.severity(),
              subject,
              subject.predicate(i),
              value,
              said(value),
              null);
        }
      }
    }
    for (var property : FOLLOWED) {
      for (var value : subject.values(property)) {
        if (value.isURI() && !followable(value.getURI())) {
          judged.found(ADDRESS, subject, property, value, ADDRESS.text(), null);
        }
      }
    }
  }

  private static Text said(Node node) {
    var seen = Terms.quoted(node);
    return new Text(
        ABSOLUTE.text().en() + " Now: " + seen + ".", ABSOLUTE.text().nl() + " Nu: " + seen + ".");
  }

  /// Whether it begins with a scheme other than `file`, says more than that, and has no character
  /// that an IRI may not have.
  static boolean wellFormed(String iri) {
    var colon = iri.indexOf(':');
    if (colon < 1 || colon == iri.length() - 1 || iri.startsWith("file:")) {
      return false;
    }
    for (var i = 0; i < iri.length(); i++) {
      var c = iri.charAt(i);
      if (i < colon ? !inScheme(c, i) : c < FORBIDDEN.length && FORBIDDEN[c]) {
        return false;
      }
    }
    return true;
  }

  private static boolean inScheme(char c, int at) {
    var letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (at > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
  }

  private static boolean followable(String iri) {
    return iri.startsWith("https://")
        || iri.startsWith("http://")
        || iri.startsWith("ftp://")
        || iri.startsWith("ftps://")
        || iri.startsWith("sftp://")
        || !wellFormed(iri);
  }
}
