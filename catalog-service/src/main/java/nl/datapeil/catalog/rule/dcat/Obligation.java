package nl.datapeil.catalog.rule.dcat;

import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.Rule;
import org.apache.jena.datatypes.RDFDatatype;
import org.jspecify.annotations.Nullable;

/// A row of the tables: what one property of one class must be like. `backwards`: the property is
/// read from value to subject. `only`: the one profile it holds in.
public record Obligation(
    Rule rule,
    Type type,
    Property property,
    boolean backwards,
    Demand demand,
    @Nullable Profile only) {

  public boolean in(Profile profile) {
    return only == null || only == profile;
  }

  public Part part() {
    return rule.part();
  }

  /// What it demands.
  public sealed interface Demand {
    record AtLeastOne() implements Demand {}

    record AtMostOne() implements Demand {}

    record Iri() implements Demand {}

    record IriOrBlank() implements Demand {}

    record AnyLiteral() implements Demand {}

    record Date() implements Demand {}

    record Described() implements Demand {}

    record LiteralOf(RDFDatatype datatype) implements Demand {}

    record Of(Type type) implements Demand {}
  }
}
