package nl.datapeil.catalog.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// The place of a dataset in an answer: what the next page begins after. `distance` is 0 when
/// nothing is ranked. Readers see it as an opaque text.
record Cursor(float distance, UUID id) {
  private static final int BYTES = Float.BYTES + 2 * Long.BYTES;

  String encoded() {
    var bytes =
        ByteBuffer.allocate(BYTES)
            .putFloat(distance)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// Empty when the text was not made by [#encoded()].
  static Optional<Cursor> decoded(String text) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      return bytes.remaining() == BYTES
          ? Optional.of(new Cursor(bytes.getFloat(), new UUID(bytes.getLong(), bytes.getLong())))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
