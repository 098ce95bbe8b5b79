package nl.datapeil.privacy.activity.terms.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// What the register explains to its readers: where the data come from, why the ground applies,
/// what is decided by machine. `basedOn` is the URI of a model activity this one follows.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Explanation(
    @Nullable String theme,
    @Nullable String basedOn,
    @Nullable String source,
    @Nullable String legalBasis,
    @Nullable String nationalIdGround,
    @Nullable String criminalDataGround,
    @Nullable String automatedDecisions,
    List<Operation> operations) {
  /// What is done with the data, in the words of the Data Privacy Vocabulary.
  public enum Operation {
    COPY,
    DISCLOSE,
    OBTAIN,
    ORGANISE,
    REMOVE,
    STORE,
    TRANSFER,
    TRANSFORM,
    USE
  }

  public static final Explanation NOTHING =
      new Explanation(null, null, null, null, null, null, null, List.of());

  public Explanation {
    operations = Absent.orNone(operations);
  }

  /// As sent.
  public record Draft(
      @Nullable String theme,
      @Nullable String basedOn,
      @Nullable String source,
      @Nullable String legalBasis,
      @Nullable String nationalIdGround,
      @Nullable String criminalDataGround,
      @Nullable String automatedDecisions,
      @Nullable List<String> operations) {
    public Explanation check(InputCheck in, String path) {
      return new Explanation(
          in.optionalText(path + ".theme", theme, 200),
          basedOn == null ? null : in.uri(path + ".basedOn", basedOn),
          in.optionalText(path + ".source", source, 2_000),
          in.optionalText(path + ".legalBasis", legalBasis, 2_000),
          in.optionalText(path + ".nationalIdGround", nationalIdGround, 2_000),
          in.optionalText(path + ".criminalDataGround", criminalDataGround, 2_000),
          in.optionalText(path + ".automatedDecisions", automatedDecisions, 2_000),
          Absent.each(
              in,
              path + ".operations",
              operations,
              (at, one) -> in.oneOf(Operation.class, at, one)));
    }
  }
}
