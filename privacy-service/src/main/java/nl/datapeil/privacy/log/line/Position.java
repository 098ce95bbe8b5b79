package nl.datapeil.privacy.log.line;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Where a line stands in the order of time. Written as a UUID of version 8: it is the cursor of
/// pages, and the id of lines to which their sender gave none.
public record Position(Instant start, long line) {
  private static final long LOW_12 = 0xFFF;
  private static final long VERSION_8 = 0x8000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long LOW_62 = 0x3FFF_FFFF_FFFF_FFFFL;

  public UUID asId() {
    var micros = ChronoUnit.MICROS.between(Instant.EPOCH, start);
    return new UUID(((micros >> 12) << 16) | VERSION_8 | (micros & LOW_12), VARIANT | line);
  }

  /// Nothing, when it is the id of something else.
  public static Optional<Position> read(UUID id) {
    if (id.version() != 8 || id.variant() != 2) {
      return Optional.empty();
    }
    var high = id.getMostSignificantBits();
    var micros = ((high >> 16) << 12) | (high & LOW_12);
    var line = id.getLeastSignificantBits() & LOW_62;
    return Optional.of(new Position(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), line));
  }
}
