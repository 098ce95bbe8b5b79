package nl.datapeil.privacy.activity.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.datapeil.privacy.activity.terms.detail.Absent;
import nl.datapeil.privacy.activity.terms.detail.Confidentiality;
import nl.datapeil.privacy.activity.terms.detail.DataCategory;
import nl.datapeil.privacy.activity.terms.detail.Explanation;
import nl.datapeil.privacy.activity.terms.detail.Measure;
import nl.datapeil.privacy.activity.terms.detail.Parties;
import nl.datapeil.privacy.activity.terms.detail.Related;
import nl.datapeil.privacy.activity.terms.detail.Role;
import nl.datapeil.privacy.activity.terms.detail.Transfer;
import org.jspecify.annotations.Nullable;

/// What an activity says: the record of GDPR art. 30, and what may be done with which columns.
/// `retentionPeriod` is an ISO 8601 period such as `P5Y`; unless `recordLevel`, only aggregates may
/// leave, over groups of at least `smallestGroup` people.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Terms(
    String name,
    String purpose,
    LegalBasis legalBasis,
    String legalBasisReference,
    @Nullable String specialCategoryGround,
    String controller,
    List<String> jointControllers,
    String dpoContact,
    List<String> dataSubjectCategories,
    List<String> personalDataCategories,
    List<String> recipients,
    List<String> thirdCountryTransfers,
    String retentionPeriod,
    String securityMeasures,
    List<CoveredDataset> datasets,
    int smallestGroup,
    boolean recordLevel,
    @Nullable Granularity finestGranularity,
    LocalDate reviewOn,
    Role role,
    @Nullable Parties parties,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataCategory> personalData,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Transfer> transfers,
    @Nullable Explanation explanation,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Measure> measures,
    @Nullable Confidentiality confidentiality,
    @Nullable Related related) {
  /// Versions of before there were details lack them.
  public Terms {
    jointControllers = List.copyOf(jointControllers);
    dataSubjectCategories = List.copyOf(dataSubjectCategories);
    personalDataCategories = List.copyOf(personalDataCategories);
    recipients = List.copyOf(recipients);
    thirdCountryTransfers = List.copyOf(thirdCountryTransfers);
    datasets = List.copyOf(datasets);
    role = Objects.requireNonNullElse(role, Role.CONTROLLER);
    personalData = Absent.orNone(personalData);
    transfers = Absent.orNone(transfers);
    measures = Absent.orNone(measures);
  }

  /// Whether it is kept from data subjects and the public.
  public boolean isConfidentialOn(LocalDate today) {
    return confidentiality != null && confidentiality.holdsOn(today);
  }

  public Explanation explanationOrNothing() {
    return Objects.requireNonNullElse(explanation, Explanation.NOTHING);
  }

  /// What belongs to it and is on record elsewhere.
  public Related relatedOrNothing() {
    return Objects.requireNonNullElse(related, Related.NOTHING);
  }

  public Optional<CoveredDataset> dataset(String uri) {
    return datasets.stream().filter(d -> d.uri().equals(uri)).findFirst();
  }
}
