package nl.datapeil.privacy.publication.leaflet;

import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.LegalBasis;

/// The six grounds of the law, as one would say them.
final class Grounds {
  private Grounds() {}

  static Text text(LegalBasis basis) {
    return switch (basis) {
      case CONSENT -> new Text("You gave your consent.", "U heeft hiervoor toestemming gegeven.");
      case CONTRACT ->
          new Text(
              "It is needed for an agreement with you.",
              "Het is nodig voor een overeenkomst met u.");
      case LEGAL_OBLIGATION -> new Text("The law obliges us to.", "De wet verplicht ons hiertoe.");
      case VITAL_INTERESTS ->
          new Text(
              "It is needed to protect somebody's life.",
              "Het is nodig om iemands leven te beschermen.");
      case PUBLIC_TASK ->
          new Text(
              "It is needed for a public task that the law gives us.",
              "Het is nodig voor een publieke taak die de wet ons geeft.");
      case LEGITIMATE_INTERESTS ->
          new Text(
              "We have a legitimate interest in it that outweighs yours.",
              "Wij hebben er een gerechtvaardigd belang bij dat zwaarder weegt.");
    };
  }
}
