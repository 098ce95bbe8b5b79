package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a CSV file divides its lines, and the records at its start read that way.
record CsvDialect(char delimiter, List<CsvRecord> sample) {
  private static final String CANDIDATES = ";,\t|";
  private static final int SAMPLE_CHARS = 1 << 18;
  private static final int SAMPLE_RECORDS = 100;

  /// The declared delimiter, else the one under which the first line names the most columns of the
  /// dataset; if that does not tell, the one that divides all lines alike.
  static CsvDialect of(Reader in, Headings headings, @Nullable String declared) throws IOException {
    var chars = new char[SAMPLE_CHARS];
    int length = 0;
    for (int n = 0;
        n >= 0 && length < chars.length;
        n = in.read(chars, length, chars.length - length)) {
      length += n;
    }
    var text = new String(chars, 0, length);
    var whole = length < chars.length;
    if (declared != null) {
      return read(text, whole, declared.charAt(0));
    }
    var all = new ArrayList<CsvDialect>();
    for (int i = 0; i < CANDIDATES.length(); i++) {
      all.add(read(text, whole, CANDIDATES.charAt(i)));
    }
    return all.stream()
        .max(
            Comparator.<CsvDialect>comparingLong(d -> d.bestKnown(headings))
                .thenComparingLong(CsvDialect::evenness)
                .thenComparingInt(d -> d.first().cells().size()))
        .orElseThrow();
  }

  /// The first record that is not blank; an empty one when there is none.
  CsvRecord first() {
    return sample.stream()
        .filter(record -> !record.blank())
        .findFirst()
        .orElse(new CsvRecord(1, List.of(""), null));
  }

  /// The record of the sample that names the most columns, if another than the first does.
  @Nullable CsvRecord laterHeader(Headings headings) {
    var first = headings.known(first().cells());
    return sample.stream()
        .filter(record -> headings.known(record.cells()) > first)
        .max(Comparator.comparingLong(record -> headings.known(record.cells())))
        .orElse(null);
  }

  private long bestKnown(Headings headings) {
    return sample.stream().mapToLong(record -> headings.known(record.cells())).max().orElse(0);
  }

  private long evenness() {
    int width = first().cells().size();
    return width == 1 ? 0 : sample.stream().filter(r -> r.cells().size() == width).count();
  }

  private static CsvDialect read(String text, boolean whole, char delimiter) throws IOException {
    var records = new ArrayList<CsvRecord>();
    try (var parser = new CsvParser(new StringReader(text), delimiter)) {
      for (var r = parser.next(); r != null && records.size() < SAMPLE_RECORDS; r = parser.next()) {
        records.add(r);
      }
    }
    if (!whole && records.size() > 1 && records.size() < SAMPLE_RECORDS) {
      records.removeLast(); // cut off by the end of the sample
    }
    return new CsvDialect(delimiter, List.copyOf(records));
  }
}
