package nl.datapeil.catalog.accessrequest;

import java.time.LocalDate;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// For how long an owner grants; what is left out is as it was asked.
public record GrantDraft(
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Written(max = 10_000) @Nullable String reason) {}
