package nl.datapeil.privacy.decision;

/// How far several evaluations go on (AuthZEN 1.0, Access Evaluations).
enum Semantic {
  EXECUTE_ALL("execute_all"),
  DENY_ON_FIRST_DENY("deny_on_first_deny"),
  PERMIT_ON_FIRST_PERMIT("permit_on_first_permit");

  private final String word;

  Semantic(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  boolean stopsAt(boolean permitted) {
    return switch (this) {
      case EXECUTE_ALL -> false;
      case DENY_ON_FIRST_DENY -> !permitted;
      case PERMIT_ON_FIRST_PERMIT -> permitted;
    };
  }
}
