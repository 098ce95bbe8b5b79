package nl.datapeil.catalog.harvest.source;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A source as a steward sends it.
public record HarvestSourceDraft(
    @NotBlank @Size(max = 200) String name,
    @NotNull SourceType type,
    @NotNull URI url,
    @Nullable @Size(min = 1, max = 200) String owner,
    @Nullable Duration schedule,
    @Nullable Publish publish,
    @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
    @Nullable @Min(1) @Max(1000) Integer pageSize,
    @Nullable @Size(min = 1, max = 200) String outputSchema,
    @Nullable @Size(min = 1, max = 100) String folder,
    @Nullable Boolean enabled) {}
