package nl.datapeil.privacy.activity.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an activity says: the record of GDPR art. 30(1), and what may be done with which columns.
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
    LocalDate reviewOn) {
  public Terms {
    jointControllers = List.copyOf(jointControllers);
    dataSubjectCategories = List.copyOf(dataSubjectCategories);
    personalDataCategories = List.copyOf(personalDataCategories);
    recipients = List.copyOf(recipients);
    thirdCountryTransfers = List.copyOf(thirdCountryTransfers);
    datasets = List.copyOf(datasets);
  }

  public Optional<CoveredDataset> dataset(String uri) {
    return datasets.stream().filter(d -> d.uri().equals(uri)).findFirst();
  }
}
