package nl.datapeil.privacy.assessment.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.assessment.workflow.Verdict;
import org.jspecify.annotations.Nullable;

/// A step that was taken: by whom, when and with which version.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepRecord(
    Step step,
    int version,
    String by,
    Instant at,
    @Nullable Verdict verdict,
    @Nullable String text,
    @Nullable LocalDate reviewOn) {}
