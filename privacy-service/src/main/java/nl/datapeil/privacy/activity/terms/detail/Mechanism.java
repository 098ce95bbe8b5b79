package nl.datapeil.privacy.activity.terms.detail;

import nl.datapeil.kit.problem.Text;

/// On what a transfer out of the European Economic Area rests (GDPR art. 45-49).
public enum Mechanism {
  ADEQUACY_DECISION("adequacy decision", "adequaatheidsbesluit"),
  PUBLIC_INSTRUMENT("instrument between public authorities", "instrument tussen overheden"),
  STANDARD_CLAUSES("standard contractual clauses", "modelcontractbepalingen"),
  BINDING_CORPORATE_RULES("binding corporate rules", "bindende bedrijfsvoorschriften"),
  CODE_OF_CONDUCT("code of conduct", "gedragscode"),
  CERTIFICATION("certification", "certificering"),
  DEROGATION("derogation of art. 49", "afwijking van art. 49");

  private final Text text;

  Mechanism(String en, String nl) {
    text = new Text(en, nl);
  }

  public Text text() {
    return text;
  }

  /// Whether the law of the country must be assessed first (the Schrems II ruling).
  public boolean needsTransferAssessment() {
    return switch (this) {
      case ADEQUACY_DECISION, DEROGATION -> false;
      case PUBLIC_INSTRUMENT,
          STANDARD_CLAUSES,
          BINDING_CORPORATE_RULES,
          CODE_OF_CONDUCT,
          CERTIFICATION ->
          true;
    };
  }
}
