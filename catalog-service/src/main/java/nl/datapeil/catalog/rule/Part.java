package nl.datapeil.catalog.rule;

/// Where a rule comes from. All but `TEXT` correspond to an official set of shapes.
public enum Part {
  /// DCAT-AP 3.0.1: `shapes.ttl`.
  BASE("AP", "DCAT-AP 3.0.1"),
  /// DCAT-AP 3.0.1, the classes of values: `range.ttl`.
  RANGE("AP", "DCAT-AP 3.0.1"),
  /// DCAT-AP-NL: `dcat-ap-nl-SHACL.ttl`.
  NL("NL", "DCAT-AP-NL 3.0"),
  /// DCAT-AP-NL, the classes of values: the two `klassebereik` files.
  NL_RANGE("NL", "DCAT-AP-NL 3.0"),
  /// DCAT-AP-NL, what is recommended: `dcat-ap-nl-SHACL-aanbevolen.ttl`.
  NL_ADVICE("NL", "DCAT-AP-NL 3.0"),
  /// DCAT-AP HVD 3.0.0, for what is a high-value dataset only.
  HVD("HVD", "DCAT-AP HVD 3.0.0"),
  /// What the text of DCAT-AP-NL demands and no shape holds.
  TEXT("NL", "DCAT-AP-NL 3.0");

  private final String prefix;
  private final String document;

  Part(String prefix, String document) {
    this.prefix = prefix;
    this.document = document;
  }

  /// How the ids of its rules begin.
  public String prefix() {
    return prefix;
  }

  public String document() {
    return document;
  }

  /// Whether it says of which class a value must be.
  public boolean range() {
    return this == RANGE || this == NL_RANGE;
  }
}
