package nl.datapeil.privacy.activity.terms;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.detail.Absent;
import nl.datapeil.privacy.activity.terms.detail.Confidentiality;
import nl.datapeil.privacy.activity.terms.detail.DataCategory;
import nl.datapeil.privacy.activity.terms.detail.Explanation;
import nl.datapeil.privacy.activity.terms.detail.Measure;
import nl.datapeil.privacy.activity.terms.detail.Parties;
import nl.datapeil.privacy.activity.terms.detail.Related;
import nl.datapeil.privacy.activity.terms.detail.Transfer;
import org.jspecify.annotations.Nullable;

/// An activity's terms as sent: every field may be missing or wrong until [#check] has passed.
public record TermsDraft(
    @Nullable String name,
    @Nullable String purpose,
    @Nullable String legalBasis,
    @Nullable String legalBasisReference,
    @Nullable String specialCategoryGround,
    @Nullable String controller,
    @Nullable List<String> jointControllers,
    @Nullable String dpoContact,
    @Nullable List<String> dataSubjectCategories,
    @Nullable List<String> personalDataCategories,
    @Nullable List<String> recipients,
    @Nullable List<String> thirdCountryTransfers,
    @Nullable String retentionPeriod,
    @Nullable String securityMeasures,
    @Nullable List<DatasetDraft> datasets,
    @Nullable Integer smallestGroup,
    @Nullable Boolean recordLevel,
    @Nullable String finestGranularity,
    @Nullable String reviewOn,
    @Nullable String role,
    Parties.@Nullable Draft parties,
    @Nullable List<DataCategory.Draft> personalData,
    @Nullable List<Transfer.Draft> transfers,
    Explanation.@Nullable Draft explanation,
    @Nullable List<Measure.Draft> measures,
    Confidentiality.@Nullable Draft confidentiality,
    Related.@Nullable Draft related) {
  private static final int TITLE = 200;
  static final int PROSE = 10_000;
  private static final int DEFAULT_SMALLEST_GROUP = 10;

  /// The letter of GDPR art. 9(2), then how it applies: `g: Wmo 2015, art. 5.1.1`.
  private static final Pattern GROUND = Pattern.compile("[a-j]\\b.*", Pattern.DOTALL);

  public Terms check() {
    var in = new InputCheck();
    var details = new DetailCheck(in, this);
    var terms =
        new Terms(
            in.text("name", name, TITLE),
            in.text("purpose", purpose, PROSE),
            in.oneOf(LegalBasis.class, "legalBasis", legalBasis),
            in.text("legalBasisReference", legalBasisReference, PROSE),
            ground(in),
            in.text("controller", controller, TITLE),
            in.texts("jointControllers", Absent.orNone(jointControllers), 0),
            in.text("dpoContact", dpoContact, TITLE),
            details.dataSubjectCategories(),
            details.personalDataCategories(),
            in.texts("recipients", recipients, 0),
            details.thirdCountryTransfers(),
            details.retentionPeriod(),
            details.securityMeasures(),
            CoverageCheck.read(in, datasets),
            in.number(
                "smallestGroup", requireNonNullElse(smallestGroup, DEFAULT_SMALLEST_GROUP), 1),
            requireNonNullElse(recordLevel, false),
            in.optionalOneOf(Granularity.class, "finestGranularity", finestGranularity),
            in.date("reviewOn", reviewOn),
            details.role(),
            details.parties(),
            details.personalData(),
            details.transfers(),
            explanation == null ? null : explanation.check(in, "explanation"),
            details.measures(),
            confidentiality == null ? null : confidentiality.check(in, "confidentiality"),
            related == null ? null : related.check(in, "related"));
    in.refuseWhenWrong();
    return terms;
  }

  private @Nullable String ground(InputCheck in) {
    var ground = in.optionalText("specialCategoryGround", specialCategoryGround, PROSE);
    in.require(
        ground == null || GROUND.matcher(ground).matches(),
        "specialCategoryGround",
        "must begin with the letter a-j of GDPR art. 9(2)",
        "moet beginnen met de letter a-j van AVG art. 9 lid 2");
    return ground;
  }

  /// A dataset the activity would cover, as sent.
  public record DatasetDraft(@Nullable String uri, @Nullable List<ColumnDraft> columns) {}

  /// A column the activity would cover, as sent.
  public record ColumnDraft(
      @Nullable String name, @Nullable String treatment, @Nullable String generaliseTo) {}
}
