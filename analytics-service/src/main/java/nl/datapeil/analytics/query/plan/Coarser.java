package nl.datapeil.analytics.query.plan;

/// What a column is generalised by.
public sealed interface Coarser permits Generalisation, OwnHierarchy {}
