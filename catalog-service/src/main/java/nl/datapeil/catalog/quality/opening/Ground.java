package nl.datapeil.catalog.quality.opening;

import nl.datapeil.kit.problem.Text;

/// Where a reason rests on: the article and what it says.
public enum Ground {
  WOO_CROWN("Woo art. 5.1(1)(a)", "Woo art. 5.1 lid 1 onder a", Weight.ABSOLUTE),
  WOO_STATE_SECURITY("Woo art. 5.1(1)(b)", "Woo art. 5.1 lid 1 onder b", Weight.ABSOLUTE),
  WOO_COMPANY_SECRET("Woo art. 5.1(1)(c)", "Woo art. 5.1 lid 1 onder c", Weight.ABSOLUTE),
  WOO_SPECIAL_DATA(
      "Woo art. 5.1(1)(d); GDPR art. 9 and 10",
      "Woo art. 5.1 lid 1 onder d; AVG art. 9 en 10",
      Weight.BY_COLUMN),
  WOO_IDENTIFIER(
      "Woo art. 5.1(1)(e); GDPR art. 87, UAVG art. 46",
      "Woo art. 5.1 lid 1 onder e; AVG art. 87, UAVG art. 46",
      Weight.BY_COLUMN),
  WOO_PRIVACY(
      "Woo art. 5.1(2)(e); GDPR art. 5(1)(b) and (c) and art. 6",
      "Woo art. 5.1 lid 2 onder e; AVG art. 5 lid 1 onder b en c en art. 6",
      Weight.BY_COLUMN),
  WOO_FOREIGN("Woo art. 5.1(2)(a)", "Woo art. 5.1 lid 2 onder a", Weight.RELATIVE),
  WOO_FINANCE("Woo art. 5.1(2)(b)", "Woo art. 5.1 lid 2 onder b", Weight.RELATIVE),
  WOO_CRIME("Woo art. 5.1(2)(c)", "Woo art. 5.1 lid 2 onder c", Weight.RELATIVE),
  WOO_INSPECTION("Woo art. 5.1(2)(d)", "Woo art. 5.1 lid 2 onder d", Weight.RELATIVE),
  WOO_COMPETITION("Woo art. 5.1(2)(f)", "Woo art. 5.1 lid 2 onder f", Weight.RELATIVE),
  WOO_ENVIRONMENT("Woo art. 5.1(2)(g)", "Woo art. 5.1 lid 2 onder g", Weight.RELATIVE),
  WOO_SABOTAGE("Woo art. 5.1(2)(h)", "Woo art. 5.1 lid 2 onder h", Weight.RELATIVE),
  WOO_FUNCTIONING("Woo art. 5.1(2)(i)", "Woo art. 5.1 lid 2 onder i", Weight.RELATIVE),
  WOO_OPINIONS("Woo art. 5.2", "Woo art. 5.2", Weight.RELATIVE),
  THIRD_PARTY_RIGHTS(
      "Who (rights of others); Copyright Act, Database Act",
      "Who (rechten van anderen); Auteurswet, Databankenwet",
      Weight.ABSOLUTE),
  REUSE(
      "Who (Act on the re-use of public information)",
      "Who (Wet hergebruik van overheidsinformatie)",
      Weight.NONE),
  HIGH_VALUE(
      "Implementing Regulation (EU) 2023/138", "Uitvoeringsverordening (EU) 2023/138", Weight.NONE),
  AGREEMENT("The agreement", "De overeenkomst", Weight.BY_COLUMN),
  DESCRIPTION("The description", "De beschrijving", Weight.NONE);

  private final Text citation;
  private final Weight weight;

  /// What the ground does to a dataset that it is given for.
  enum Weight {
    /// It stays closed.
    ABSOLUTE,
    /// It stays closed where the interest outweighs that of being open: somebody has to weigh.
    RELATIVE,
    /// What it protects is in some columns.
    BY_COLUMN,
    NONE
  }

  Ground(String en, String nl, Weight weight) {
    citation = new Text(en, nl);
    this.weight = weight;
  }

  public Text citation() {
    return citation;
  }

  Weight weight() {
    return weight;
  }
}
