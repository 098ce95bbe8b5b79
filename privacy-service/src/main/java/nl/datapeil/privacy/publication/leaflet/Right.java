package nl.datapeil.privacy.publication.leaflet;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.activity.terms.Terms;

/// What people may ask of the municipality (GDPR art. 15-22 and 77), and when.
public enum Right {
  ACCESS("You may see your data.", "U mag uw gegevens inzien."),
  RECTIFICATION("You may have wrong data corrected.", "U mag onjuiste gegevens laten verbeteren."),
  ERASURE("You may have your data erased.", "U mag uw gegevens laten wissen."),
  RESTRICTION(
      "You may ask us to use your data for nothing else while we look into something.",
      "U mag vragen uw gegevens niet te gebruiken zolang wij iets uitzoeken."),
  PORTABILITY(
      "You may take your data with you in a digital form.",
      "U mag uw gegevens in digitale vorm meenemen."),
  OBJECTION(
      "You may object to this use of your data.",
      "U mag bezwaar maken tegen dit gebruik van uw gegevens."),
  WITHDRAWAL_OF_CONSENT(
      "You may withdraw your consent at any time.",
      "U mag uw toestemming op elk moment intrekken."),
  HUMAN_REVIEW(
      "You may ask that a person looks at a decision made by a computer.",
      "U mag vragen dat een mens kijkt naar een besluit van een computer."),
  COMPLAINT(
      "You may complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).",
      "U mag een klacht indienen bij de Autoriteit Persoonsgegevens.");

  private final Text text;

  Right(String en, String nl) {
    text = new Text(en, nl);
  }

  public Text text() {
    return text;
  }

  /// Which rights there are depends on the ground: who must process cannot be asked to stop.
  static List<Right> of(Terms terms) {
    var rights = new ArrayList<>(List.of(ACCESS, RECTIFICATION));
    var basis = terms.legalBasis();
    if (basis != LegalBasis.LEGAL_OBLIGATION && basis != LegalBasis.PUBLIC_TASK) {
      rights.add(ERASURE);
    }
    rights.add(RESTRICTION);
    if (basis == LegalBasis.CONSENT || basis == LegalBasis.CONTRACT) {
      rights.add(PORTABILITY);
    }
    if (basis == LegalBasis.PUBLIC_TASK || basis == LegalBasis.LEGITIMATE_INTERESTS) {
      rights.add(OBJECTION);
    }
    if (basis == LegalBasis.CONSENT) {
      rights.add(WITHDRAWAL_OF_CONSENT);
    }
    if (terms.explanationOrNothing().automatedDecisions() != null) {
      rights.add(HUMAN_REVIEW);
    }
    rights.add(COMPLAINT);
    return List.copyOf(rights);
  }
}
