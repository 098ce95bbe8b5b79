package nl.datapeil.catalog.harvest.remote;

import java.util.List;
import java.util.Optional;

/// The files of a tree of Amsterdam Schema, by their paths without `.json`.
interface SchemaFiles {
  /// The paths of all datasets, sorted; empty when they cannot be listed.
  Optional<List<String>> datasets();

  Optional<String> text(String path);
}
