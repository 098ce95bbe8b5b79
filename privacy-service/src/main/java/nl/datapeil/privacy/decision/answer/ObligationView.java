package nl.datapeil.privacy.decision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.datapeil.privacy.policy.DutyDraft;
import org.jspecify.annotations.Nullable;

/// An obligation as it is told: a duty's fields, where it holds and because of what.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
    @JsonUnwrapped DutyDraft duty,
    @Nullable String dataset,
    @Nullable String column,
    List<Answer.SourceView> because) {}
