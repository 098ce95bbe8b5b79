package nl.datapeil.privacy.assessment.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.privacy.assessment.risk.Level;
import org.jspecify.annotations.Nullable;

/// A risk as the form itself asks for it, such as part 16 of the Rijksmodel: in three levels.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnsweredRisk(
    int row,
    String description,
    @Nullable String origin,
    @Nullable Level chance,
    @Nullable Level impact,
    @Nullable Level level,
    @Nullable Level residualLevel) {}
