package nl.datapeil.privacy.assessment.dossier;

import java.time.LocalDate;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.assessment.workflow.Verdict;
import org.jspecify.annotations.Nullable;

/// A step that the rules allow, and where it leads.
public record Move(
    Step step,
    Status to,
    @Nullable String text,
    @Nullable LocalDate reviewOn,
    @Nullable Verdict verdict) {}
