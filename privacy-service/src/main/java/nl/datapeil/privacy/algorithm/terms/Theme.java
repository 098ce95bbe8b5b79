package nl.datapeil.privacy.algorithm.terms;

import java.util.Arrays;
import java.util.Optional;

/// The policy areas of the national register.
public enum Theme {
  ORGANISATION("Organisatie en bedrijfsvoering"),
  CULTURE_AND_RECREATION("Cultuur en recreatie"),
  ECONOMY("Economie"),
  PUBLIC_FINANCE("Overheidsfinanciën"),
  HOUSING("Wonen"),
  INTERNATIONAL("Internationaal"),
  MIGRATION_AND_INTEGRATION("Migratie en integratie"),
  NATURE_AND_ENVIRONMENT("Natuur en milieu"),
  EDUCATION_AND_SCIENCE("Onderwijs en wetenschap"),
  PUBLIC_ORDER_AND_SAFETY("Openbare orde en veiligheid"),
  LAW("Recht"),
  SPACE_AND_INFRASTRUCTURE("Ruimte en infrastructuur"),
  SOCIAL_SECURITY("Sociale zekerheid"),
  TRAFFIC("Verkeer"),
  WORK("Werk"),
  CARE_AND_HEALTH("Zorg en gezondheid");

  private final String word;

  Theme(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Optional<Theme> named(String word) {
    return Arrays.stream(values()).filter(theme -> theme.word.equalsIgnoreCase(word)).findFirst();
  }
}
