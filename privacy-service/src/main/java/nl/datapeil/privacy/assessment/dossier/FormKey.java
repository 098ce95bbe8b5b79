package nl.datapeil.privacy.assessment.dossier;

/// Which version of which definition an assessment follows.
public record FormKey(String urn, String version) {
  /// As assessment-output.v2 names it: `urn:nl:dpia:3.0`.
  @Override
  public String toString() {
    return urn + ":" + version;
  }
}
