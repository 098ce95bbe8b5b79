package nl.datapeil.analytics.query.plan;

import nl.datapeil.analytics.catalog.ColumnType;

/// A column of an answer. Geometries come as WKT, so their type is STRING in the result set.
public record OutputColumn(String name, ColumnType type) {}
