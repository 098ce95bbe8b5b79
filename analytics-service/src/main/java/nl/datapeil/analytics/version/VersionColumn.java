package nl.datapeil.analytics.version;

import nl.datapeil.analytics.catalog.ColumnType;

/// A column that a version's file holds, under its name in the catalogue of that time.
public record VersionColumn(String name, ColumnType type) {}
