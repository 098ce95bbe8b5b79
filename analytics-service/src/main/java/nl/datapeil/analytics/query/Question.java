package nl.datapeil.analytics.query;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is asked of the data.
///
/// @param purpose the processing activity, as URI or id; protected data need one
/// @param limit most rows the caller wants; the service has a limit of its own too
record Question(
    @NotBlank @Size(max = 100_000) String sql,
    @Nullable @Size(max = 2_000) String purpose,
    @Nullable @Min(1) Integer limit) {}
