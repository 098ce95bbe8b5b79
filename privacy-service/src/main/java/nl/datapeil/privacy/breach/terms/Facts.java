package nl.datapeil.privacy.breach.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened, to which data of whom: the questions of the supervisor's form. What is null or
/// empty is not known yet. Staff and processors are named, people concerned never.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
    String title,
    String summary,
    Instant discoveredAt,
    Instant awareAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    boolean ongoing,
    List<Nature> nature,
    Incident incident,
    List<String> dataCategories,
    List<SpecialCategory> specialCategories,
    @Nullable Integer records,
    @Nullable Integer subjectsMin,
    @Nullable Integer subjectsMax,
    List<String> subjectGroups,
    List<String> vulnerableGroups,
    @Nullable Unintelligible unintelligible,
    @Nullable String measuresBefore,
    @Nullable String consequences,
    List<Damage> damage,
    @Nullable String measuresTaken,
    List<String> processors,
    List<String> activities,
    @Nullable Boolean crossBorder,
    @Nullable String otherAuthority,
    @Nullable Contact contact,
    @Nullable Impact impact) {
  public Facts {
    nature = List.copyOf(nature);
    dataCategories = List.copyOf(dataCategories);
    specialCategories = List.copyOf(specialCategories);
    subjectGroups = List.copyOf(subjectGroups);
    vulnerableGroups = List.copyOf(vulnerableGroups);
    damage = List.copyOf(damage);
    processors = List.copyOf(processors);
    activities = List.copyOf(activities);
  }

  /// What was lost of the data.
  public enum Nature {
    CONFIDENTIALITY,
    INTEGRITY,
    AVAILABILITY
  }

  /// What kind of thing happened.
  public enum Incident {
    LOST_OR_STOLEN_DEVICE,
    LOST_OR_OPENED_POST,
    WRONG_RECIPIENT,
    WRONG_PERSON_SHOWN,
    UNINTENDED_PUBLICATION,
    UNAUTHORISED_ACCESS,
    HACKING,
    MALWARE,
    PHISHING,
    CARELESS_DISPOSAL,
    TECHNICAL_FAILURE,
    OTHER
  }

  /// Data that weigh heavier: GDPR art. 9 and 10, and the national id.
  public enum SpecialCategory {
    RACE_OR_ETHNICITY,
    POLITICAL_OPINION,
    RELIGION_OR_BELIEF,
    TRADE_UNION,
    GENETIC,
    BIOMETRIC,
    HEALTH,
    SEX_LIFE_OR_ORIENTATION,
    CRIMINAL,
    NATIONAL_ID
  }

  /// Whether the data were encrypted, hashed or otherwise unreadable to who got them.
  public enum Unintelligible {
    YES,
    PARTLY,
    NO
  }

  /// The harm that people may suffer.
  public enum Damage {
    PHYSICAL,
    MATERIAL,
    NON_MATERIAL
  }

  /// Whom the supervisor may call.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Contact(
      String name, String position, @Nullable String phone, @Nullable String email) {}
}
