package nl.datapeil.catalog.quality.dqv;

import nl.datapeil.kit.problem.Text;

/// What is measured here of descriptions beside MQA.
public enum OwnMetric {
  METADATA_COMPLETENESS(
      "metadata-completeness",
      "completeness",
      "integer",
      "Percentage of obligatory and recommended properties that say something",
      "Percentage verplichte en aanbevolen eigenschappen dat iets zegt"),
  DAYS_OVERDUE(
      "days-overdue",
      "timeliness",
      "integer",
      "Days since the promised renewal",
      "Dagen sinds de beloofde verversing"),
  BROKEN_LINKS(
      "broken-links", "availability", "integer", "Links that do not work", "Links die niet werken"),
  MACHINE_READABLE_SHARE(
      "machine-readable-distributions",
      "versatility",
      "integer",
      "Distributions that machines can read",
      "Distributies die machineleesbaar zijn"),
  VIOLATIONS(
      "violations",
      "syntacticValidity",
      "integer",
      "Violations of DCAT-AP-NL",
      "Schendingen van DCAT-AP-NL"),
  WARNINGS(
      "warnings",
      "syntacticValidity",
      "integer",
      "Recommendations of DCAT-AP-NL that are not followed",
      "Aanbevelingen van DCAT-AP-NL die niet zijn gevolgd");

  private final String id;
  private final String dimension;
  private final String datatype;
  private final Text title;

  OwnMetric(String id, String dimension, String datatype, String en, String nl) {
    this.id = id;
    this.dimension = Terms.linkedData(dimension);
    this.datatype = datatype;
    title = new Text(en, nl);
  }

  /// The last part of its IRI.
  public String id() {
    return id;
  }

  public String dimension() {
    return dimension;
  }

  public String datatype() {
    return datatype;
  }

  public Text title() {
    return title;
  }
}
