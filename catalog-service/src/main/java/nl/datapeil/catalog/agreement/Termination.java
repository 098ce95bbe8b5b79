package nl.datapeil.catalog.agreement;

import jakarta.validation.constraints.NotNull;
import nl.datapeil.catalog.term.Written;

/// Why an agreement ends before its time.
public record Termination(@NotNull @Written(max = 2000) String reason) {}
