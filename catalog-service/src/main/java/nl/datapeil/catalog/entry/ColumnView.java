package nl.datapeil.catalog.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import org.jspecify.annotations.Nullable;

/// A column as readers see it; its URI is the dataset's, `#` and the name.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColumnView(
    String name,
    @Nullable String title,
    @Nullable String description,
    ColumnType type,
    Sensitivity sensitivity,
    @Nullable Granularity granularity) {}
