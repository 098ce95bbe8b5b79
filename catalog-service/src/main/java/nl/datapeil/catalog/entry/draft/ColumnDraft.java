package nl.datapeil.catalog.entry.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import org.jspecify.annotations.Nullable;

/// A column as it is sent; [GovernanceCheck] reports what is missing.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColumnDraft(
    @Nullable String name,
    @Nullable String title,
    @Nullable String description,
    @Nullable ColumnType type,
    @Nullable Sensitivity sensitivity,
    @Nullable Granularity granularity) {}
