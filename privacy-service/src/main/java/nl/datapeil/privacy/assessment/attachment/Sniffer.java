package nl.datapeil.privacy.assessment.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// Tells by its bytes what a file is, whatever its name says. What a browser might run is none of
/// what we take: HTML, SVG and other XML, scripts, macros.
final class Sniffer {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 500L * 1024 * 1024;
  private static final String ODF = "application/vnd.oasis.opendocument.";
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

  private Sniffer() {}

  /// Empty when it is nothing that we take.
  static Optional<String> typeOf(byte[] file, String name) {
    if (begins(file, "255044462d")) {
      return Optional.of("application/pdf");
    }
    if (begins(file, "89504e470d0a1a0a")) {
      return Optional.of("image/png");
    }
    if (begins(file, "ffd8ff")) {
      return Optional.of("image/jpeg");
    }
    return begins(file, "504b0304") ? office(file) : text(file, name);
  }

  private static boolean begins(byte[] file, String hex) {
    var magic = HexFormat.of().parseHex(hex);
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }

  private static Optional<String> office(byte[] file) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      var names = new LinkedHashSet<String>();
      var buffer = new byte[64 * 1024];
      var left = MOST_BYTES;
      var type = "";
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (names.isEmpty() && entry.getName().equals("mimetype")) {
          type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
        }
        names.add(entry.getName());
        if (names.size() > MOST_ENTRIES) {
          return Optional.empty();
        }
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          left -= read;
          if (left < 0) {
            return Optional.empty();
          }
        }
      }
      return type.isEmpty() ? officeOpen(names) : openDocument(type, names);
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> openDocument(String type, Set<String> names) {
    if (names.stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
      return Optional.empty();
    }
    return Set.of("text", "spreadsheet", "presentation", "graphics").stream()
        .map(kind -> ODF + kind)
        .filter(type::equals)
        .findFirst();
  }

  private static Optional<String> officeOpen(Set<String> names) {
    if (!names.contains("[Content_Types].xml")
        || names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      return Optional.empty();
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(OOXML + "wordprocessingml.document");
    }
    if (names.contains("xl/workbook.xml")) {
      return Optional.of(OOXML + "spreadsheetml.sheet");
    }
    return names.contains("ppt/presentation.xml")
        ? Optional.of(OOXML + "presentationml.presentation")
        : Optional.empty();
  }

  private static Optional<String> text(byte[] file, String name) {
    var text = decoded(file);
    if (text.isEmpty() || looksLikeMarkup(text.get())) {
      return Optional.empty();
    }
    return Optional.of(name.toLowerCase(Locale.ROOT).endsWith(".csv") ? "text/csv" : "text/plain");
  }

  private static Optional<String> decoded(byte[] file) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
          ? Optional.empty()
          : Optional.of(text);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeMarkup(String text) {
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var lower = plain.stripLeading().toLowerCase(Locale.ROOT);
    return lower.startsWith("<")
        || lower.contains("<script")
        || lower.contains("<html")
        || lower.contains("<svg");
  }
}
