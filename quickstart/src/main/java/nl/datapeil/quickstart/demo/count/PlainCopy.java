package nl.datapeil.quickstart.demo.count;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.datapeil.quickstart.demo.count.Table.Row;

/// A copy of a file that the platform can take where it cannot take the file itself: every column
/// has a name of its own, and places stand in two columns of numbers.
public final class PlainCopy {
  private PlainCopy() {}

  /// Places as text, or columns without a name or with the same name.
  public static boolean isNeeded(PointFile file) {
    var plain = file.table().headings().stream().map(ColumnNames::plain).toList();
    return file.places() instanceof Places.Wkt
        || plain.stream().anyMatch(String::isEmpty)
        || new HashSet<>(plain).size() < plain.size();
  }

  public static Table of(PointFile file, Path folder) {
    var copy = folder.resolve(file.table().file().getFileName().toString());
    var headings = new ArrayList<>(ColumnNames.of(file.table().headings()));
    var asText = file.places() instanceof Places.Wkt;
    if (asText) {
      headings.add("rd_east");
      headings.add("rd_north");
    }
    try {
      Files.createDirectories(folder);
      try (var out = Files.newBufferedWriter(copy, StandardCharsets.UTF_8)) {
        write(out, headings);
        file.table().forEach(row -> write(out, cells(file, row, headings.size(), asText)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(copy, StandardCharsets.UTF_8, ';', headings);
  }

  /// Where a copy of places in text has its numbers.
  public static Places.Pair placesIn(List<String> headings) {
    return new Places.Pair(headings.size() - 2, headings.size() - 1);
  }

  private static List<String> cells(PointFile file, Row row, int columns, boolean asText) {
    var cells = new ArrayList<String>();
    for (var i = 0; i < columns - (asText ? 2 : 0); i++) {
      cells.add(row.cell(i));
    }
    if (asText) {
      var place = file.places().of(row);
      cells.add(place.map(point -> Double.toString(point.x())).orElse(""));
      cells.add(place.map(point -> Double.toString(point.y())).orElse(""));
    }
    return cells;
  }

  private static void write(BufferedWriter out, List<String> cells) {
    try {
      for (var i = 0; i < cells.size(); i++) {
        out.write((i == 0 ? "\"" : ";\"") + cells.get(i).replace("\"", "\"\"") + "\"");
      }
      out.write("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
