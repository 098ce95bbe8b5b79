package nl.datapeil.quickstart.demo.count;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.datapeil.quickstart.settings.LaunchException;

/// A delimited file with a line of headings, in UTF-8 or else Windows-1252.
///
/// @param headings as they stand in the file
public record Table(Path file, Charset charset, char delimiter, List<String> headings) {
  private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

  public Table {
    headings = List.copyOf(headings);
  }

  public static Table of(Path file) {
    try {
      var charset = isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
      var delimiter = delimiter(file, charset);
      try (var records = new Records(open(file, charset), delimiter)) {
        var headings = records.next();
        if (headings.isEmpty()) {
          throw new LaunchException(file + " is empty; a line of headings is needed.");
        }
        return new Table(file, charset, delimiter, headings);
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// Every row below the headings, blank lines left out.
  public void forEach(Consumer<Row> reader) {
    try (var records = new Records(open(file, charset), delimiter)) {
      records.next();
      for (var cells = records.next(); !cells.isEmpty(); cells = records.next()) {
        if (cells.size() > 1 || !cells.getFirst().isBlank()) {
          reader.accept(new Row(cells));
        }
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// The position of a column, by its heading in any case and with any punctuation; -1 without.
  public int column(String name) {
    for (var i = 0; i < headings.size(); i++) {
      if (ColumnNames.plain(headings.get(i)).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /// The cells of one row; those that the row lacks are blank.
  public record Row(List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  private static BufferedReader open(Path file, Charset charset) throws IOException {
    var reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static boolean isUtf8(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      var buffer = new char[1 << 16];
      while (reader.read(buffer) >= 0) {
        // reading is the test: a wrong byte throws
      }
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static char delimiter(Path file, Charset charset) throws IOException {
    try (var reader = open(file, charset)) {
      var line = reader.readLine();
      var best = ';';
      var most = 0L;
      for (var candidate : DELIMITERS) {
        var count = line == null ? 0 : line.chars().filter(c -> c == candidate).count();
        if (count > most) {
          most = count;
          best = candidate;
        }
      }
      return best;
    }
  }

  private static LaunchException unreadable(Path file, IOException e) {
    return new LaunchException("Cannot read " + file + ": " + e.getMessage(), e);
  }
}
