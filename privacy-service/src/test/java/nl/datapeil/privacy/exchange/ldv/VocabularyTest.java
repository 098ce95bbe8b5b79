package nl.datapeil.privacy.exchange.ldv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  @ParameterizedTest
  @CsvSource({
    "Ouders van leerlingen, ParentOfHuman",
    "Ouderen, DataSubject",
    "Kinderopvangmedewerkers, DataSubject",
    "Minderjarigen, VulnerableHuman",
    "Kinderen, VulnerableHuman",
    "Patiënten, Patient",
    "Ambtenaren en bestuurders, Employee",
    "Lidmaatschappen, DataSubject",
    "leden van de cliëntenraad, Member",
    "Job applicants, JobApplicant",
    "Immigranten, Immigrant",
    "INWONERS, Citizen"
  })
  void takesWholeWords(String category, String subject) {
    assertThat(Vocabulary.subject(category)).isEqualTo(subject);
  }
}
