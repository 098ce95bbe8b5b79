package nl.datapeil.privacy.assessment.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An action point as shown.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionPointView(
    UUID id,
    String what,
    String assignee,
    LocalDate dueOn,
    boolean done,
    boolean overdue,
    String by,
    Instant at,
    @Nullable String doneBy,
    @Nullable Instant doneAt) {}
