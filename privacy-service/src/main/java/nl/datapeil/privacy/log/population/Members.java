package nl.datapeil.privacy.log.population;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/// The members of a population, given in ascending order, packed per 65,536 numbers. Some bits per
/// member at most, and far less where numbers follow each other.
final class Members {
  private static final int BITS = 16;
  private static final long LOW = (1L << BITS) - 1;

  private final Map<Integer, byte[]> chunks = new TreeMap<>();
  private RoaringBitmap open = new RoaringBitmap();
  private int chunk;
  private long count;

  static int chunkOf(long subject) {
    return Math.toIntExact(subject >> BITS);
  }

  static boolean isIn(byte[] packed, long subject) {
    return new ImmutableRoaringBitmap(ByteBuffer.wrap(packed)).contains((int) (subject & LOW));
  }

  void add(long subject) {
    if (chunkOf(subject) != chunk) {
      close();
      chunk = chunkOf(subject);
    }
    open.add((int) (subject & LOW));
    count++;
  }

  /// Ends the last chunk, and gives all.
  Map<Integer, byte[]> packed() {
    close();
    return chunks;
  }

  long count() {
    return count;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    open.runOptimize();
    var bytes = new ByteArrayOutputStream();
    try {
      open.serialize(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chunks.put(chunk, bytes.toByteArray());
    open = new RoaringBitmap();
  }

  /// The same for the same members.
  static UUID idOf(Map<Integer, byte[]> packed) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      packed.forEach((chunk, members) -> {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, chunk));
        digest.update(members);
      });
      var hash = ByteBuffer.wrap(digest.digest());
      return new UUID(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
