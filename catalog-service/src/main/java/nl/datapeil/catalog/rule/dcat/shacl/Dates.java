package nl.datapeil.catalog.rule.dcat.shacl;

import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// Dates as DCAT-AP has them.
public final class Dates {
  private static final Set<String> DATATYPES =
      Set.of(
          XSDDatatype.XSDdate.getURI(),
          XSDDatatype.XSDdateTime.getURI(),
          XSDDatatype.XSDgYear.getURI(),
          XSDDatatype.XSDgYearMonth.getURI());

  private Dates() {}

  /// Whether it has one of the four datatypes and a form that fits.
  public static boolean wellFormed(Node value) {
    return value.isLiteral()
        && DATATYPES.contains(value.getLiteralDatatypeURI())
        && value.getLiteralDatatype().isValid(value.getLiteralLexicalForm());
  }
}
