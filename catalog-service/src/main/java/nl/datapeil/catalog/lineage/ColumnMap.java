package nl.datapeil.catalog.lineage;

import jakarta.validation.constraints.NotNull;
import nl.datapeil.catalog.term.Written;

/// A column of the dataset that was made from a column of an input.
public record ColumnMap(
    @NotNull @Written(max = 200) String from, @NotNull @Written(max = 200) String to) {}
