package nl.datapeil.catalog.quality.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.codelist.Concept;

/// What is known of file types: the table `formats.tsv`, by code of the EU list and by media type.
public final class Formats {
  private static final String TYPES = "/media-types/";
  private static final Map<String, Format> BY_CODE = read();
  private static final Map<String, Format> BY_TYPE = byType();

  private Formats() {}

  /// A row of the table.
  public record Format(String code, boolean machineReadable, boolean open, String mediaType) {}

  /// What the format and media type of a distribution say together: one of them suffices.
  enum Answer {
    NEITHER(false, false),
    READABLE(true, false),
    OPEN(false, true),
    BOTH(true, true),
    /// A value of the official list that the table does not know.
    UNHEARD(false, false);

    private final boolean machineReadable;
    private final boolean open;

    Answer(boolean machineReadable, boolean open) {
      this.machineReadable = machineReadable;
      this.open = open;
    }

    boolean machineReadable() {
      return machineReadable;
    }

    boolean open() {
      return open;
    }

    private static Answer of(boolean machineReadable, boolean open) {
      return machineReadable ? open ? BOTH : READABLE : open ? OPEN : NEITHER;
    }
  }

  /// Another one when the table is another.
  static int edition() {
    return BY_CODE.toString().hashCode();
  }

  static Answer of(JsonNode distribution, CodeLists lists) {
    var known =
        Stream.concat(
                format(distribution.path("format"), lists).stream(),
                mediaType(distribution.path("mediaType")).stream())
            .toList();
    if (known.isEmpty()) {
      return isCode(distribution.path("format"), lists) ? Answer.UNHEARD : Answer.NEITHER;
    }
    return Answer.of(
        known.stream().anyMatch(Format::machineReadable), known.stream().anyMatch(Format::open));
  }

  /// What a value of `format` means: its code, or a label or other spelling of one.
  public static Optional<Format> format(JsonNode value, CodeLists lists) {
    var list = lists.get("file-type");
    return Present.texts(value).stream()
        .flatMap(text ->
            Stream.concat(
                list.flatMap(found -> found.meant(text)).map(Concept::code).stream(),
                Stream.of(text.substring(text.lastIndexOf('/') + 1))))
        .flatMap(code -> Optional.ofNullable(BY_CODE.get(code)).stream())
        .findFirst();
  }

  /// What a media type means: its IRI or its name.
  public static Optional<Format> mediaType(JsonNode value) {
    var text = Present.iri(value);
    var cut = text.indexOf(TYPES);
    return Optional.ofNullable(BY_TYPE.get(cut < 0 ? text : text.substring(cut + TYPES.length())));
  }

  private static boolean isCode(JsonNode value, CodeLists lists) {
    var iri = Present.iri(value);
    return lists.get("file-type").filter(list -> list.covers(iri)).isPresent();
  }

  private static Map<String, Format> read() {
    var formats = new LinkedHashMap<String, Format>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Formats.class.getResourceAsStream("formats.tsv")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cell -> new Format(cell[0], cell[1].equals("y"), cell[2].equals("y"), cell[3]))
          .forEach(format -> formats.put(format.code(), format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return formats;
  }

  private static Map<String, Format> byType() {
    var types = new LinkedHashMap<String, Format>();
    BY_CODE.values().forEach(format -> types.putIfAbsent(format.mediaType(), format));
    types.remove("");
    return types;
  }
}
