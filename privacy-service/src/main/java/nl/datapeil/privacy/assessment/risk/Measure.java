package nl.datapeil.privacy.assessment.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is done about a risk, by whom and until when.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(
    UUID id, String description, @Nullable String owner, @Nullable LocalDate dueOn) {}
