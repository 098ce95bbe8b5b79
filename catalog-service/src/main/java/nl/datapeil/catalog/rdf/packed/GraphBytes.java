package nl.datapeil.catalog.rdf.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.jena.graph.Triple;

/// A graph as the bytes that the database keeps: sorted N-Triples, so equal graphs are equal bytes;
/// the first byte is 0 when they are plain, 1 when they are deflated, as they once were, and 2 when
/// they are compressed by [Lz4].
public final class GraphBytes {
  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;
  private static final byte COMPRESSED = 2;
  private static final int SMALL = 200;

  private GraphBytes() {}

  /// The lines of N-Triples, sorted and each once.
  public static String lines(Collection<Triple> triples) {
    return Line.all(triples);
  }

  public static byte[] pack(String lines) {
    return pack(lines.getBytes(StandardCharsets.UTF_8));
  }

  /// `lines` in UTF-8.
  public static byte[] pack(byte[] lines) {
    var out = new ByteArrayOutputStream(lines.length / 4 + SMALL);
    if (lines.length < SMALL) {
      out.write(PLAIN);
      out.writeBytes(lines);
    } else {
      out.write(COMPRESSED);
      out.writeBytes(Lz4.compress(lines));
    }
    return out.toByteArray();
  }

  /// Blank nodes keep their labels.
  public static List<Triple> unpack(byte[] packed) {
    var triples = new ArrayList<Triple>();
    LineReader.read(new String(open(packed), StandardCharsets.UTF_8), triples::add);
    return triples;
  }

  /// N-Triples as they were packed.
  private static byte[] open(byte[] packed) {
    return switch (packed[0]) {
      case PLAIN -> Arrays.copyOfRange(packed, 1, packed.length);
      case DEFLATED -> inflated(packed);
      case COMPRESSED -> Lz4.decompress(packed, 1);
      default -> throw new IllegalArgumentException("Not a packed graph");
    };
  }

  private static byte[] inflated(byte[] packed) {
    var bytes = new ByteArrayInputStream(packed, 1, packed.length - 1);
    try (var in = new InflaterInputStream(bytes)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
