package nl.datapeil.catalog.manners;

import static nl.datapeil.catalog.CatalogProblem.IDEMPOTENCY_KEY_INVALID;

import java.util.regex.Pattern;

/// A caller's name for one request (draft-ietf-httpapi-idempotency-key-header): a quoted string as
/// the draft asks, or the bare word that most clients send. Keys of two callers never meet.
public record IdempotencyKey(String caller, String key) {
  private static final Pattern QUOTED = Pattern.compile("\"([\\x20-\\x7e&&[^\"\\\\]]{1,255})\"");
  private static final Pattern BARE = Pattern.compile("[\\x21-\\x7e&&[^\",;\\\\]]{1,255}");

  public static IdempotencyKey of(String caller, String header) {
    var text = header.strip();
    var quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return new IdempotencyKey(caller, quoted.group(1));
    }
    if (BARE.matcher(text).matches()) {
      return new IdempotencyKey(caller, text);
    }
    throw IDEMPOTENCY_KEY_INVALID.because(
        "Idempotency-Key is a string of 1 to 255 characters in double quotes, such as a UUID.",
        "Idempotency-Key is een tekst van 1 tot 255 tekens tussen dubbele aanhalingstekens, zoals"
            + " een UUID.");
  }

  /// The key of one of the parts of the request, each of which is done once.
  public IdempotencyKey part(int number) {
    return new IdempotencyKey(caller, key + " " + number);
  }
}
