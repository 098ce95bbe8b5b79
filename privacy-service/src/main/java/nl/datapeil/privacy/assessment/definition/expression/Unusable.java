package nl.datapeil.privacy.assessment.definition.expression;

import nl.datapeil.kit.problem.Text;

/// Leaves a half-read or half-evaluated expression; never leaves this package.
final class Unusable extends RuntimeException {
  private final transient Text why;
  private final int at;

  Unusable(Text why) {
    this(why, 0);
  }

  Unusable(Text why, int at) {
    super(why.en(), null, false, false);
    this.why = why;
    this.at = at;
  }

  Text why() {
    return why;
  }

  int at() {
    return at;
  }
}
