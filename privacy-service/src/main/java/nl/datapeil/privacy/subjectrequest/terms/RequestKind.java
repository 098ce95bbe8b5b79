package nl.datapeil.privacy.subjectrequest.terms;

import java.time.Period;
import nl.datapeil.kit.problem.Text;

/// What people may ask, with how long the law gives to answer and by how much that may be extended.
public enum RequestKind {
  ACCESS("Access (art. 15)", "Inzage (art. 15)"),
  RECTIFICATION("Rectification (art. 16)", "Rectificatie (art. 16)"),
  ERASURE("Erasure (art. 17)", "Wissing (art. 17)"),
  RESTRICTION("Restriction (art. 18)", "Beperking (art. 18)"),
  RECIPIENTS("Recipients told (art. 19)", "Ontvangers in kennis gesteld (art. 19)"),
  PORTABILITY("Portability (art. 20)", "Overdraagbaarheid (art. 20)"),
  OBJECTION("Objection (art. 21)", "Bezwaar (art. 21)"),
  HUMAN_DECISION("Human decision (art. 22)", "Menselijke tussenkomst (art. 22)"),
  CONSENT_WITHDRAWAL("Withdrawal of consent (art. 7)", "Intrekking van toestemming (art. 7)"),
  /// Awb art. 9:11.
  COMPLAINT("Complaint", "Klacht", Period.ofWeeks(6), Period.ofWeeks(4));

  private final Text title;
  private final Period term;
  private final Period mostExtension;

  /// GDPR art. 12(3).
  RequestKind(String en, String nl) {
    this(en, nl, Period.ofMonths(1), Period.ofMonths(2));
  }

  RequestKind(String en, String nl, Period term, Period mostExtension) {
    title = new Text(en, nl);
    this.term = term;
    this.mostExtension = mostExtension;
  }

  Text title() {
    return title;
  }

  Period term() {
    return term;
  }

  Period mostExtension() {
    return mostExtension;
  }

  /// Whether a yes means that data were looked for.
  boolean needsFindings() {
    return this == ACCESS || this == PORTABILITY;
  }
}
