package nl.datapeil.privacy.activity.terms;

import java.time.LocalDate;
import java.util.List;
import nl.datapeil.privacy.activity.terms.detail.Role;
import org.jspecify.annotations.Nullable;

/// Terms that tests start from.
public final class TermsFixtures {
  public static final String RESIDENTS = "https://catalog.example/datasets/residents";
  public static final LocalDate REVIEW_ON = LocalDate.of(2027, 1, 31);

  private TermsFixtures() {}

  /// Covers the residents' national id, birth date (by year), postcode and district.
  public static Terms terms() {
    return terms(null, 10, false, null);
  }

  public static Terms withGround() {
    return terms("g: Wmo 2015, art. 5.1.1", 10, false, null);
  }

  public static Terms recordLevel() {
    return terms(null, 5, true, Granularity.DISTRICT);
  }

  private static Terms terms(
      @Nullable String ground, int smallest, boolean recordLevel, @Nullable Granularity finest) {
    return new Terms(
        "Wmo-gebruik per buurt",
        "Zien of voorzieningen zijn waar bewoners ze nodig hebben",
        LegalBasis.PUBLIC_TASK,
        "Wmo 2015, art. 2.1.1",
        ground,
        "College van burgemeester en wethouders",
        List.of(),
        "fg@gemeente.example",
        List.of("inwoners"),
        List.of("geboortedatum"),
        List.of(),
        List.of(),
        "P5Y",
        "Pseudonimisering",
        List.of(
            new CoveredDataset(
                RESIDENTS,
                List.of(
                    new CoveredColumn("bsn", Treatment.NONE, null),
                    new CoveredColumn("birth_date", Treatment.GENERALISE, Generalisation.YEAR),
                    new CoveredColumn("name", Treatment.PSEUDONYMISE, null),
                    new CoveredColumn("care", Treatment.NONE, null)))),
        smallest,
        recordLevel,
        finest,
        REVIEW_ON,
        Role.CONTROLLER,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        null);
  }
}
