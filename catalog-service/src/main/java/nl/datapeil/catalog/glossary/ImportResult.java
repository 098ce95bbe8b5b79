package nl.datapeil.catalog.glossary;

import java.util.List;

/// What an import did, and which properties of the file it had no place for.
public record ImportResult(int created, int updated, int unchanged, List<Ignored> ignored) {
  public ImportResult {
    ignored = List.copyOf(ignored);
  }

  public record Ignored(String property, int count) {}
}
