package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import nl.datapeil.kit.problem.Text;

/// Whether something somebody sent is a text that can be stored and read: not blank, no NUL, no
/// half of a surrogate pair, not too long.
public final class Written {
  private Written() {}

  public static boolean accepts(JsonNode given, int max, Input input) {
    if (!given.isTextual()) {
      input.wrong("A text is wanted.", "Hier hoort een tekst.");
      return false;
    }
    var text = given.textValue();
    if (text.isBlank()) {
      input.wrong(
          "It is empty: write something, or leave the member out.",
          "Dit is leeg: vul iets in, of laat het veld weg.");
    } else if (text.codePointCount(0, text.length()) > max) {
      input.wrong(Text.of("At most %d characters.", "Ten hoogste %d tekens.", max));
    } else if (text.codePoints().anyMatch(Written::cannotBeStored)) {
      input.wrong(
          "It has characters that cannot be stored (NUL or half an emoji).",
          "Er staan tekens in die niet kunnen worden bewaard (NUL of een halve emoji).");
    } else {
      return true;
    }
    return false;
  }

  private static boolean cannotBeStored(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }
}
