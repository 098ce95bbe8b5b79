package nl.datapeil.analytics.version.ingest;

import java.nio.file.Path;

/// What one conversion may use; `memory` as DuckDB writes it, `spill` the folder for what does not
/// fit in it.
public record Engine(String memory, Path spill) {}
