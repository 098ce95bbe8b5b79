package nl.datapeil.privacy.log.key;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import nl.datapeil.privacy.secret.Aes;
import org.jspecify.annotations.Nullable;

/// What a line says beyond when and what for. The first byte of the stored form tells whether it is
/// sealed with the key of a data subject.
public record Payload(UUID context, @Nullable UUID decision, @Nullable Long rows) {
  private static final byte OPEN = 0;
  private static final byte SEALED = 1;
  private static final int DECISION = 1;
  private static final int ROWS = 2;
  private static final int LONGEST = 1 + 16 + 16 + 8;

  public static boolean isSealed(byte[] stored) {
    return stored[0] == SEALED;
  }

  public byte[] open() {
    return joined(OPEN, bytes());
  }

  /// The line is what it is sealed for: it opens in no other.
  public byte[] sealed(Aes key, long line) {
    return joined(SEALED, key.seal(bytes(), place(line)));
  }

  public static Payload read(byte[] stored, @Nullable Aes key, long line) {
    var rest = Arrays.copyOfRange(stored, 1, stored.length);
    if (!isSealed(stored)) {
      return read(rest);
    }
    if (key == null) {
      throw new IllegalStateException("The key of a sealed line is missing");
    }
    return read(key.open(rest, place(line)));
  }

  private byte[] bytes() {
    var to = ByteBuffer.allocate(LONGEST);
    to.put((byte) ((decision == null ? 0 : DECISION) | (rows == null ? 0 : ROWS)));
    to.putLong(context.getMostSignificantBits()).putLong(context.getLeastSignificantBits());
    if (decision != null) {
      to.putLong(decision.getMostSignificantBits()).putLong(decision.getLeastSignificantBits());
    }
    if (rows != null) {
      to.putLong(rows);
    }
    return Arrays.copyOf(to.array(), to.position());
  }

  private static Payload read(byte[] bytes) {
    var from = ByteBuffer.wrap(bytes);
    var has = from.get();
    var context = new UUID(from.getLong(), from.getLong());
    var decision = (has & DECISION) == 0 ? null : new UUID(from.getLong(), from.getLong());
    var rows = (has & ROWS) == 0 ? null : Long.valueOf(from.getLong());
    return new Payload(context, decision, rows);
  }

  private static byte[] place(long line) {
    return ByteBuffer.allocate(Long.BYTES).putLong(line).array();
  }

  private static byte[] joined(byte first, byte[] rest) {
    return ByteBuffer.allocate(1 + rest.length).put(first).put(rest).array();
  }
}
