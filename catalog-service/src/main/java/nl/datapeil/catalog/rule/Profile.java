package nl.datapeil.catalog.rule;

/// The release of DCAT-AP-NL to judge by.
public enum Profile {
  /// 12 December 2024: one contact point per dataset and data service.
  NL_300("3.0.0"),
  /// 4 May 2026: as many contact points as there are.
  NL_301("3.0.1");

  private final String version;

  Profile(String version) {
    this.version = version;
  }

  public String version() {
    return version;
  }
}
