package nl.datapeil.catalog.codelist.file;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.datapeil.catalog.codelist.Concept;

/// A text with one IRI a line; a line that begins with `#` is a remark.
public final class IriListFile {
  private static final Pattern IRI =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private IriListFile() {}

  /// No concepts at all where any line is something else.
  public static Incoming read(String text) {
    var lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .distinct()
            .toList();
    var sound = lines.stream().allMatch(line -> IRI.matcher(line).matches());
    return new Incoming(
        List.of(),
        null,
        null,
        sound ? lines.stream().map(IriListFile::concept).toList() : List.of());
  }

  private static Concept concept(String iri) {
    var end = iri.endsWith("/") ? iri.length() - 1 : iri.length();
    var cut = Math.max(iri.lastIndexOf('/', end - 1), iri.lastIndexOf('#')) + 1;
    return new Concept(iri, iri.substring(cut, end), Map.of(), List.of(), null, null, List.of());
  }
}
