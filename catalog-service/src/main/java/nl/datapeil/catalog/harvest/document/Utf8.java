package nl.datapeil.catalog.harvest.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.kit.problem.Text;

/// The text of a document that is read as a whole.
public final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /// With U+FFFD, of which the first is told, for NUL and for bytes that are no UTF-8.
  public static String text(byte[] bytes, Reading reading) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0 && text.indexOf(0) < 0) {
      return text;
    }
    var marked = marked(bytes);
    var first = -1;
    var count = 0;
    for (var i = 0; i < marked.length(); i++) {
      if (text.charAt(i) == 0 || text.charAt(i) != marked.charAt(i)) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    if (count > 0) {
      var position = new Position(text);
      position.moveTo(first);
      reading.report(
          Fault.at(Fault.Kind.VALUE_MENDED, position.line(), position.column(), told(count)));
    }
    return text.replace('\0', REPLACEMENT);
  }

  /// The same text with another sign for what is no UTF-8 than what may stand there itself.
  private static String marked(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .replaceWith("?")
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("It replaces what it cannot read", e);
    }
  }

  private static Text told(int count) {
    return Text.of(
        "NUL or bytes that are no UTF-8 stood in %d places, of which this is the first; they were"
            + " written as U+FFFD",
        "Op %d plaatsen, waarvan dit de eerste is, stond NUL of bytes die geen UTF-8 zijn; ze zijn"
            + " geschreven als U+FFFD",
        count);
  }
}
