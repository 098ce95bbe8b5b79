package nl.datapeil.catalog.dataset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// A column as a steward describes it.
public record ColumnDraft(
    @NotNull @Pattern(regexp = DatasetDraft.SQL_NAME, message = "{nl.datapeil.catalog.sql-name}") String name,
    @Written(max = 200) @Nullable String title,
    @Written(max = 2000) @Nullable String description,
    @NotNull ColumnType type,
    @NotNull Sensitivity sensitivity,
    @Nullable Granularity granularity) {}
