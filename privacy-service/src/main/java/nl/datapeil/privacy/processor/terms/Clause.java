package nl.datapeil.privacy.processor.terms;

import nl.datapeil.kit.problem.Text;

/// What an agreement with a processor must stipulate: the letters of GDPR art. 28(3), in order.
public enum Clause {
  DOCUMENTED_INSTRUCTIONS('a', "acts on documented instructions", "handelt op instructie"),
  CONFIDENTIALITY('b', "binds its staff to confidentiality", "verplicht tot geheimhouding"),
  SECURITY('c', "secures the data", "beveiligt de gegevens"),
  SUBPROCESSORS('d', "engages others with permission only", "schakelt anderen in met toestemming"),
  DATA_SUBJECT_RIGHTS('e', "helps to answer data subjects", "helpt bij rechten van betrokkenen"),
  ASSISTANCE('f', "helps with breaches and DPIAs", "helpt bij datalekken en DPIA's"),
  DELETION_OR_RETURN('g', "deletes or returns the data", "wist of geeft de gegevens terug"),
  AUDIT('h', "allows audits", "werkt mee aan audits");

  private final char letter;
  private final String en;
  private final String nl;

  Clause(char letter, String en, String nl) {
    this.letter = letter;
    this.en = en;
    this.nl = nl;
  }

  public Text text() {
    return new Text(
        "art. 28(3)(%c): %s".formatted(letter, en),
        "art. 28 lid 3 onder %c: %s".formatted(letter, nl));
  }
}
