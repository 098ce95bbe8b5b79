package nl.datapeil.privacy.assessment.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one field said and says; `before` or `after` is absent where it said nothing. Who changed
/// it last, when and in which version.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
    String field,
    @Nullable JsonNode before,
    @Nullable JsonNode after,
    String by,
    Instant at,
    int version) {}
