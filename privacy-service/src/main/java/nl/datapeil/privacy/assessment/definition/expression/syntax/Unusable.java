package nl.datapeil.privacy.assessment.definition.expression.syntax;

import nl.datapeil.kit.problem.Text;

/// Leaves a half-read or half-evaluated expression; never leaves these two packages.
public final class Unusable extends RuntimeException {
  private final transient Text why;
  private final int at;

  public Unusable(Text why) {
    this(why, 0);
  }

  public Unusable(Text why, int at) {
    super(why.en(), null, false, false);
    this.why = why;
    this.at = at;
  }

  public Text why() {
    return why;
  }

  public int at() {
    return at;
  }
}
