package nl.datapeil.privacy.activity.chapter;

import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.Generalisation;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.activity.terms.Status;
import nl.datapeil.privacy.activity.terms.Treatment;

/// What people call the values that the API names by a code.
public final class TermWords {
  private TermWords() {}

  public static Text of(LegalBasis basis) {
    return switch (basis) {
      case CONSENT -> new Text("consent (art. 6(1)(a))", "toestemming (art. 6 lid 1 onder a)");
      case CONTRACT -> new Text("contract (art. 6(1)(b))", "overeenkomst (art. 6 lid 1 onder b)");
      case LEGAL_OBLIGATION ->
          new Text(
              "legal obligation (art. 6(1)(c))", "wettelijke verplichting (art. 6 lid 1 onder c)");
      case VITAL_INTERESTS ->
          new Text("vital interests (art. 6(1)(d))", "vitale belangen (art. 6 lid 1 onder d)");
      case PUBLIC_TASK ->
          new Text("public task (art. 6(1)(e))", "algemeen belang (art. 6 lid 1 onder e)");
      case LEGITIMATE_INTERESTS ->
          new Text(
              "legitimate interests (art. 6(1)(f))",
              "gerechtvaardigd belang (art. 6 lid 1 onder f)");
    };
  }

  public static Text of(Status status) {
    return switch (status) {
      case DRAFT -> new Text("draft", "concept");
      case ADVISED -> new Text("advised on", "geadviseerd");
      case APPROVED -> new Text("approved", "goedgekeurd");
      case EXPIRED -> new Text("expired", "verlopen");
      case WITHDRAWN -> new Text("withdrawn", "ingetrokken");
    };
  }

  static Text of(Granularity granularity) {
    return switch (granularity) {
      case ADDRESS -> new Text("address", "adres");
      case STREET -> new Text("street", "straat");
      case NEIGHBOURHOOD -> new Text("neighbourhood", "buurt");
      case DISTRICT -> new Text("district", "wijk");
      case MUNICIPALITY -> new Text("municipality", "gemeente");
    };
  }

  static Text of(Treatment treatment) {
    return switch (treatment) {
      case NONE -> new Text("as it is", "ongewijzigd");
      case PSEUDONYMISE -> new Text("pseudonymised", "gepseudonimiseerd");
      case GENERALISE -> new Text("generalised to", "vergroofd tot");
    };
  }

  static Text of(Generalisation generalisation) {
    return switch (generalisation) {
      case YEAR -> new Text("the year", "het jaar");
      case DECADE -> new Text("the decade", "het decennium");
      case POSTCODE4 -> new Text("four digits of the postcode", "vier cijfers van de postcode");
      case POSTCODE2 -> new Text("two digits of the postcode", "twee cijfers van de postcode");
      case AGE_BAND_5 -> new Text("ages in bands of 5 years", "leeftijdsklassen van 5 jaar");
      case AGE_BAND_10 -> new Text("ages in bands of 10 years", "leeftijdsklassen van 10 jaar");
      case AGE_BAND_20 -> new Text("ages in bands of 20 years", "leeftijdsklassen van 20 jaar");
      case BAND_10 -> new Text("bands of 10", "klassen van 10");
      case BAND_100 -> new Text("bands of 100", "klassen van 100");
      case BAND_1000 -> new Text("bands of 1,000", "klassen van 1.000");
      case BUURT -> new Text("the neighbourhood", "de buurt");
      case WIJK -> new Text("the district", "de wijk");
      case GEMEENTE -> new Text("the municipality", "de gemeente");
    };
  }
}
