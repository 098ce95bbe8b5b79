package nl.datapeil.catalog.quality.score;

import com.fasterxml.jackson.databind.JsonNode;
import nl.datapeil.catalog.codelist.CodeLists;

/// Counts the distributions that machines can read.
public final class MachineReading {
  private MachineReading() {}

  public static int count(JsonNode typed, CodeLists lists) {
    var count = 0;
    for (var distribution : typed.path("distribution")) {
      if (Formats.of(distribution, lists).machineReadable()) {
        count++;
      }
    }
    return count;
  }
}
