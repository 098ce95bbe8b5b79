package nl.datapeil.catalog.rule;

/// What kind of demand a rule makes, named as in SHACL where that has it.
public enum Constraint {
  MIN_COUNT("sh:MinCountConstraintComponent", "MIN"),
  MAX_COUNT("sh:MaxCountConstraintComponent", "MAX"),
  NODE_KIND("sh:NodeKindConstraintComponent", "KIND"),
  DATATYPE("sh:DatatypeConstraintComponent", "DATATYPE"),
  NODE("sh:NodeConstraintComponent", "FORM"),
  CLASS("sh:ClassConstraintComponent", "CLASS"),
  OTHER("", "");

  private final String component;
  private final String suffix;

  Constraint(String component, String suffix) {
    this.component = component;
    this.suffix = suffix;
  }

  /// The SHACL constraint component, with the prefix `sh:`; empty for `OTHER`.
  public String component() {
    return component;
  }

  /// How the ids of its rules end.
  public String suffix() {
    return suffix;
  }
}
