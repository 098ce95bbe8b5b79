package nl.datapeil.catalog.harvest.ledger;

/// How many entries a run, or a part of it, met and what became of them.
public record Counts(
    int seen,
    int created,
    int changed,
    int unchanged,
    int removed,
    int failed,
    int duplicates,
    int nonconformant,
    int issues) {}
