package nl.datapeil.privacy.assessment.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A risk as the form itself asks for it, such as part 16 of the Rijksmodel: on the form's own
/// scale, which is never mixed with that of the register of risks.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnsweredRisk(
    int row,
    String description,
    @Nullable String origin,
    @Nullable Grade chance,
    @Nullable Grade impact,
    @Nullable Grade level,
    @Nullable Grade residualLevel) {

  /// A choice on the form's scale: `rank` counts its choices from the lowest, `of` is their number.
  /// `calculated` tells that nobody chose it.
  public record Grade(String value, Text label, int rank, int of, boolean calculated) {}
}
