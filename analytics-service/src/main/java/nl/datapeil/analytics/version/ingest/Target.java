package nl.datapeil.analytics.version.ingest;

import nl.datapeil.analytics.catalog.CatalogColumn;

/// A column to fill and the cell of each row that fills it; -1 when the file lacks it.
record Target(CatalogColumn column, int cell) {}
