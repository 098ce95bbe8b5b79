package nl.datapeil.privacy.record.endpoint;

/// A view with the number that its ETag is made of: it grows with every change.
public record Tagged<V>(V view, int lock) {}
