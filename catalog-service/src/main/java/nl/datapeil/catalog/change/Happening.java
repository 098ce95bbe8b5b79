package nl.datapeil.catalog.change;

import java.util.UUID;

/// A line of the log with the id that readers outside know it by. Unlike its number, the id does
/// not tell how many other lines there are.
public record Happening(UUID id, Logged line) {
  public Change change() {
    return line.change();
  }
}
