package nl.datapeil.privacy.document.model;

import java.util.List;

/// A list as a spreadsheet takes it: a line for each item. `rows` are read once.
public record Sheet(String title, List<String> header, Iterable<List<String>> rows) {
  public Sheet {
    header = List.copyOf(header);
  }
}
