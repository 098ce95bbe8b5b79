package nl.datapeil.catalog.codelist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.datapeil.kit.problem.Text;

/// The code lists every new catalogue begins with: the common values only, until an administrator
/// loads the official files.
public final class Seeds {
  private static final List<String> NAMES =
      List.of(
          "access-right",
          "checksum-algorithm",
          "continent",
          "country",
          "data-theme",
          "dataset-status",
          "distribution-status",
          "file-type",
          "frequency",
          "hvd-category",
          "language",
          "licenties",
          "media-type",
          "planned-availability",
          "publisher-type");

  private Seeds() {}

  /// Read anew at each call.
  public static CodeLists read() {
    return new CodeLists(NAMES.stream().map(Seeds::list).toList());
  }

  private static CodeList list(String name) {
    var reading = new Reading();
    var file = name + ".tsv";
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Seeds.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      lines.lines().forEach(reading::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading.list(name);
  }

  /// Lines `@key value` describe the list, the others are `code, Dutch, English, other names`.
  private static final class Reading {
    private final List<String> prefixes = new ArrayList<>();
    private final List<Concept> concepts = new ArrayList<>();
    private String uri = "";
    private String version = "";
    private String nl = "";
    private String en = "";
    private boolean complete;

    void line(String line) {
      var cells = line.split("\t", -1);
      switch (cells[0]) {
        case "@uri" -> uri = cells[1];
        case "@prefix" -> prefixes.add(cells[1]);
        case "@nl" -> nl = cells[1];
        case "@en" -> en = cells[1];
        case "@complete" -> complete = Boolean.parseBoolean(cells[1]);
        case "@version" -> version = cells[1];
        default -> concepts.add(concept(cells));
      }
    }

    private Concept concept(String[] cells) {
      var names = cells.length > 3 ? List.of(cells[3].split("\\|")) : List.<String>of();
      return new Concept(
          prefixes.getFirst() + cells[0],
          cells[0],
          Map.of("nl", cells[1], "en", cells[2]),
          names,
          null,
          null,
          List.of());
    }

    CodeList list(String name) {
      return new CodeList(name, uri, new Text(en, nl), version, complete, prefixes, concepts);
    }
  }
}
