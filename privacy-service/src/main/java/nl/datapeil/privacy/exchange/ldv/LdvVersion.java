package nl.datapeil.privacy.exchange.ldv;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.PublicActivity;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.activity.terms.detail.Explanation.Operation;
import nl.datapeil.privacy.activity.terms.detail.Measure;
import org.jspecify.annotations.Nullable;

/// A version of a processing activity in the standard's register API, in the words of the Data
/// Privacy Vocabulary.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LdvVersion(
    List<String> dataSubjects,
    String legalBasis,
    List<LdvMeasure> measures,
    String name,
    PersonalData personalData,
    int version,
    List<String> processingOptions,
    String purpose,
    @Nullable Recipients recipients,
    Instant validFrom) {
  public LdvVersion {
    dataSubjects = List.copyOf(dataSubjects);
    measures = List.copyOf(measures);
    processingOptions = List.copyOf(processingOptions);
  }

  /// A measure, and the assessments that tell of the risks it is against.
  public record LdvMeasure(String measureType, String measure, List<Risk> risks) {
    public LdvMeasure {
      risks = List.copyOf(risks);
    }
  }

  public record Risk(URI assessment) {}

  public record PersonalData(List<String> categories, String retentionPeriod) {
    public PersonalData {
      categories = List.copyOf(categories);
    }
  }

  public record Recipients(String legalRole, UUID entityId) {}

  /// `processor` is the first processor on record, if there is any.
  public static LdvVersion of(PublicActivity activity, @Nullable UUID processor) {
    var terms = activity.terms();
    return new LdvVersion(
        terms.dataSubjectCategories().stream().map(Vocabulary::subject).distinct().toList(),
        Vocabulary.legalBasis(terms.legalBasis()),
        measures(terms),
        terms.name(),
        new PersonalData(terms.personalDataCategories(), terms.retentionPeriod()),
        activity.version(),
        operations(terms),
        terms.purpose(),
        processor == null ? null : new Recipients("DataProcessor", processor),
        activity.approvedAt());
  }

  private static List<LdvMeasure> measures(Terms terms) {
    var risks =
        terms.relatedOrNothing().assessments().stream().map(URI::create).map(Risk::new).toList();
    return terms.measures().isEmpty()
        ? List.of(new LdvMeasure("Technical", terms.securityMeasures(), risks))
        : terms.measures().stream()
            .map(one -> new LdvMeasure(type(one.type()), one.measure(), risks))
            .toList();
  }

  private static String type(Measure.Type type) {
    return switch (type) {
      case ORGANISATIONAL -> "Organisational";
      case TECHNICAL -> "Technical";
    };
  }

  private static List<String> operations(Terms terms) {
    var explanation = terms.explanationOrNothing();
    return explanation.operations().isEmpty()
        ? List.of(Vocabulary.operation(Operation.USE))
        : explanation.operations().stream().map(Vocabulary::operation).distinct().toList();
  }
}
