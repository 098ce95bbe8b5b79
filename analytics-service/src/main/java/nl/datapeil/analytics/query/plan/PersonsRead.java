package nl.datapeil.analytics.query.plan;

import java.net.URI;

/// SQL of DuckDB for the national ids, each once, in the rows of a dataset that a query reads.
public record PersonsRead(URI dataset, String sql) {}
