package nl.datapeil.catalog.datarequest;

import org.jspecify.annotations.Nullable;

/// Which questions a reader looks for; each member that is present narrows the answer.
record DataRequestWish(
    String words, @Nullable RequestStatus status, @Nullable ValueKind valueKind) {}
