package nl.datapeil.catalog.rdf;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;

/// IRIs that are no addresses but programs: a browser runs them as soon as somebody follows them.
public final class Scripts {
  private static final Set<String> SCHEMES = Set.of("javascript", "data", "vbscript");

  private static final int LONGEST = 100;

  private Scripts() {}

  /// Enough of it to know it by.
  public static String shown(Node script) {
    var iri = script.getURI();
    return iri.length() > LONGEST ? iri.substring(0, LONGEST) + "…" : iri;
  }

  public static boolean isScript(Node node) {
    return node.isURI() && isScript(node.getURI());
  }

  /// Browsers pass over white space and control characters in a scheme, and before it.
  public static boolean isScript(String iri) {
    var start = 0;
    while (start < iri.length() && iri.charAt(start) <= ' ') {
      start++;
    }
    return start < iri.length()
        && "jJdDvV".indexOf(iri.charAt(start)) >= 0
        && SCHEMES.contains(schemeOf(iri));
  }

  private static String schemeOf(String iri) {
    var colon = iri.indexOf(':');
    return colon < 0
        ? ""
        : iri.substring(0, colon).replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
  }
}
