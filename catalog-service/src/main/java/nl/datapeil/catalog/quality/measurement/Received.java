package nl.datapeil.catalog.quality.measurement;

/// What became of measurements that were sent. Sent again, all are unchanged.
public record Received(int added, int changed, int unchanged) {}
