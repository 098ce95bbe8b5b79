package nl.datapeil.catalog.rule;

/// What the rules find in a graph.
public record Report(int violations, int warnings) {}
