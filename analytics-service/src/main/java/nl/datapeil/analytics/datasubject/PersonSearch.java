package nl.datapeil.analytics.datasubject;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/// Whom to look for, and for which of their requests in the privacy service. Its text does not show
/// the person.
///
/// @param dataSubjectIdType `BSN`: what the catalogue calls a national id
record PersonSearch(
    @NotNull @Pattern(regexp = "(?=.*[1-9])\\d{8,9}") String dataSubjectId,
    @NotNull @Pattern(regexp = "BSN") String dataSubjectIdType,
    @NotNull UUID subjectRequest) {
  @Override
  public String toString() {
    return "PersonSearch[" + subjectRequest + "]";
  }
}
