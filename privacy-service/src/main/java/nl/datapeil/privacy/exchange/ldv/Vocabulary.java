package nl.datapeil.privacy.exchange.ldv;

import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.activity.terms.detail.Explanation.Operation;

/// Our words in those of the Data Privacy Vocabulary, as far as the standard takes them.
final class Vocabulary {
  /// Dutch and English words, and what they mean. The first one found counts.
  private record Words(Pattern words, String subject) {
    /// Whole words only: "ouderen" are no "ouders".
    static Words of(String words, String subject) {
      var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Words(Pattern.compile("(?<!\\p{L})(" + words + ")(?!\\p{L})", flags), subject);
    }

    boolean areIn(String category) {
      return words.matcher(category).find();
    }
  }

  private static final List<Words> SUBJECTS =
      List.of(
          Words.of("sollicitant(e|en)?|job applicants?", "JobApplicant"),
          Words.of("aanvragers?|applicants?", "Applicant"),
          Words.of("medewerkers?|werknemers?|ambtena(ar|ren)|employees?", "Employee"),
          Words.of("voogd(en)?|guardians?", "GuardianOfHuman"),
          Words.of("ouders?|parents?", "ParentOfHuman"),
          Words.of("leerling(en)?|student(en|s)?|scholier(en)?", "Student"),
          Words.of("patiënt(en)?|patient(en|s)?", "Patient"),
          Words.of(
              "kwetsba(ar|re|ren)|kinderen|minderjarig(e|en)?|vulnerable|child(ren)?",
              "VulnerableHuman"),
          Words.of("bezoekers?|visitors?", "Visitor"),
          Words.of("toerist(en)?|tourists?", "Tourist"),
          Words.of("klant(en)?|customers?", "Customer"),
          Words.of("lid|leden|members?", "Member"),
          Words.of("deelnemers?|participants?", "Participant"),
          Words.of("gebruikers?|users?", "User"),
          Words.of("(im)?migrant(en|s)?", "Immigrant"),
          Words.of("burgers?|inwoners?|bewoners?|citizens?|residents?", "Citizen"),
          Words.of("volwassen(e|en)?|adults?", "Adult"));

  private Vocabulary() {}

  /// A category of data subjects that the vocabulary lacks is a data subject.
  static String subject(String category) {
    return SUBJECTS.stream()
        .filter(words -> words.areIn(category))
        .map(Words::subject)
        .findFirst()
        .orElse("DataSubject");
  }

  static String legalBasis(LegalBasis basis) {
    return switch (basis) {
      case CONSENT -> "Consent";
      case CONTRACT -> "Contract";
      case LEGAL_OBLIGATION -> "LegalObligation";
      case VITAL_INTERESTS -> "VitalInterest";
      case PUBLIC_TASK -> "OfficialAuthorityOfController";
      case LEGITIMATE_INTERESTS -> "LegitimateInterest";
    };
  }

  static String operation(Operation operation) {
    return switch (operation) {
      case COPY -> "Copy";
      case DISCLOSE -> "Disclose";
      case OBTAIN -> "Obtain";
      case ORGANISE -> "Organise";
      case REMOVE -> "Remove";
      case STORE -> "Store";
      case TRANSFER -> "Transfer";
      case TRANSFORM -> "Transform";
      case USE -> "Use";
    };
  }
}
