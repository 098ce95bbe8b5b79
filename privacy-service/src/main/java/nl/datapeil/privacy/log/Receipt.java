package nl.datapeil.privacy.log;

/// What became of spans that were sent together: `stored` is new on disk, `known` was there before,
/// `ignored` is no processing of personal data.
record Receipt(int stored, int known, int ignored) {}
