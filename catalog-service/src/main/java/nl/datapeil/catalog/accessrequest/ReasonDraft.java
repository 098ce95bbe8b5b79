package nl.datapeil.catalog.accessrequest;

import jakarta.validation.constraints.NotNull;
import nl.datapeil.catalog.term.Written;

/// Why.
public record ReasonDraft(@NotNull @Written(max = 10_000) String reason) {}
