package nl.datapeil.privacy.assessment.dossier;

import java.util.UUID;
import nl.datapeil.privacy.assessment.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/// What a new assessment begins with.
public record Founding(
    FormKey form,
    Workflow workflow,
    Edit edit,
    @Nullable UUID supersedes,
    @Nullable UUID basedOn) {}
