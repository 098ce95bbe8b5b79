package nl.datapeil.catalog.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/// A graph as the bytes that the database keeps: sorted N-Triples, so equal graphs are equal bytes;
/// the first byte is 0 when they are plain and 1 when they are deflated.
public final class GraphBytes {
  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;
  private static final int SMALL = 200;

  private GraphBytes() {}

  /// The lines of N-Triples, sorted and each once.
  public static String lines(Collection<Triple> triples) {
    var lines = new ArrayList<String>(triples.size());
    var text = new StringBuilder();
    for (var triple : triples) {
      text.setLength(0);
      NTriples.write(triple.getSubject(), text);
      text.append(' ');
      NTriples.write(triple.getPredicate(), text);
      text.append(' ');
      NTriples.write(triple.getObject(), text);
      lines.add(text.append(" .\n").toString());
    }
    lines.sort(null);
    var all = new StringBuilder();
    var last = "";
    for (var line : lines) {
      if (!line.equals(last)) {
        all.append(line);
      }
      last = line;
    }
    return all.toString();
  }

  public static byte[] pack(String lines) {
    var plain = lines.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream(plain.length / 4 + 16);
    if (plain.length < SMALL) {
      out.write(PLAIN);
      out.writeBytes(plain);
      return out.toByteArray();
    }
    out.write(DEFLATED);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var deflating = new DeflaterOutputStream(out, deflater, 8192)) {
      deflating.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  /// N-Triples as they were packed, to be closed: unpacking takes memory outside the heap.
  public static InputStream open(byte[] packed) {
    var bytes = new ByteArrayInputStream(packed);
    return switch ((byte) bytes.read()) {
      case PLAIN -> bytes;
      case DEFLATED -> new InflaterInputStream(bytes);
      default -> throw new IllegalArgumentException("Not a packed graph");
    };
  }

  public static List<Triple> unpack(byte[] packed) {
    var triples = new ArrayList<Triple>();
    send(
        packed,
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            triples.add(triple);
          }
        });
    return triples;
  }

  /// Blank nodes keep their labels.
  public static void send(byte[] packed, StreamRDF sink) {
    try (var lines = open(packed)) {
      RDFParser.source(lines)
          .lang(Lang.NTRIPLES)
          .checking(false)
          .labelToNode(LabelToNode.createUseLabelAsGiven())
          .parse(sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
