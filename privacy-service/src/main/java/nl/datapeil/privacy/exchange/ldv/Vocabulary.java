package nl.datapeil.privacy.exchange.ldv;

import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.activity.terms.detail.Explanation.Operation;

/// Our words in those of the Data Privacy Vocabulary, as far as the standard takes them.
final class Vocabulary {
  /// The beginning of a Dutch or English word, and what it means. The first one found counts.
  private record Word(String beginning, String subject) {}

  private static final List<Word> SUBJECTS =
      List.of(
          new Word("sollicitant", "JobApplicant"),
          new Word("job applicant", "JobApplicant"),
          new Word("aanvrager", "Applicant"),
          new Word("applicant", "Applicant"),
          new Word("medewerker", "Employee"),
          new Word("werknemer", "Employee"),
          new Word("ambtena", "Employee"),
          new Word("employee", "Employee"),
          new Word("voogd", "GuardianOfHuman"),
          new Word("guardian", "GuardianOfHuman"),
          new Word("ouder", "ParentOfHuman"),
          new Word("parent", "ParentOfHuman"),
          new Word("leerling", "Student"),
          new Word("student", "Student"),
          new Word("scholier", "Student"),
          new Word("patiënt", "Patient"),
          new Word("patient", "Patient"),
          new Word("kwetsba", "VulnerableHuman"),
          new Word("kinder", "VulnerableHuman"),
          new Word("minderjarig", "VulnerableHuman"),
          new Word("vulnerable", "VulnerableHuman"),
          new Word("child", "VulnerableHuman"),
          new Word("bezoeker", "Visitor"),
          new Word("visitor", "Visitor"),
          new Word("toerist", "Tourist"),
          new Word("tourist", "Tourist"),
          new Word("klant", "Customer"),
          new Word("customer", "Customer"),
          new Word("lid", "Member"),
          new Word("leden", "Member"),
          new Word("member", "Member"),
          new Word("deelnemer", "Participant"),
          new Word("participant", "Participant"),
          new Word("gebruiker", "User"),
          new Word("user", "User"),
          new Word("migrant", "Immigrant"),
          new Word("immigrant", "Immigrant"),
          new Word("burger", "Citizen"),
          new Word("inwoner", "Citizen"),
          new Word("bewoner", "Citizen"),
          new Word("citizen", "Citizen"),
          new Word("resident", "Citizen"),
          new Word("volwassen", "Adult"),
          new Word("adult", "Adult"));

  private Vocabulary() {}

  /// A category of data subjects that the vocabulary lacks is a data subject.
  static String subject(String category) {
    var words = " " + category.toLowerCase(Locale.ROOT);
    return SUBJECTS.stream()
        .filter(word -> words.contains(" " + word.beginning))
        .map(Word::subject)
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
