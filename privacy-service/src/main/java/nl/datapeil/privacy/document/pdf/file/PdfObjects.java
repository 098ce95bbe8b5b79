package nl.datapeil.privacy.document.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;

/// The objects of a PDF, written as they come. Only their places are kept, so that a document may
/// be of any length; small objects are packed together (ISO 32000-1, 7.5.7).
public final class PdfObjects {
  /// Packed objects in one stream.
  private static final int PACK = 200;

  private static final int ROW = 1 + Long.BYTES + Short.BYTES;

  private final OutputStream out;
  private final MessageDigest digest;
  private final StringBuilder packHead = new StringBuilder();
  private final StringBuilder packBody = new StringBuilder();
  private int packed;
  private int pack;
  private long position;
  private int last;
  private byte[] places = new byte[ROW << 10];

  public PdfObjects(OutputStream out) throws IOException {
    this.out = out;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has it", e);
    }
    write("%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII));
    write(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
  }

  /// The number of an object to be written later.
  public int next() {
    last++;
    if ((last + 2) * ROW > places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    return last;
  }

  /// Writes any object but a stream; `body` is ASCII.
  public void put(int number, String body) throws IOException {
    if (packed == 0) {
      pack = next();
    }
    place(number, 2, pack, packed);
    packHead.append(number).append(' ').append(packBody.length()).append(' ');
    packBody.append(body).append('\n');
    packed++;
    if (packed == PACK) {
      flushPack();
    }
  }

  /// Writes a compressed stream; `entries` are those of its dictionary but for filter and length.
  public void stream(int number, String entries, byte[] data) throws IOException {
    var packedData = new ByteArrayOutputStream(data.length / 2 + 64);
    try (var deflate = new DeflaterOutputStream(packedData)) {
      deflate.write(data);
    }
    raw(number, entries + "/Filter/FlateDecode", packedData.toByteArray());
  }

  public void raw(int number, String entries, byte[] data) throws IOException {
    place(number, 1, position, 0);
    write(ascii(number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>\nstream\n"));
    write(data);
    write(ascii("\nendstream\nendobj\n"));
  }

  /// Nothing may be written after this.
  public void finish(int root) throws IOException {
    flushPack();
    var id = HexFormat.of().formatHex(digest.digest(), 0, 16);
    var table = next();
    var start = position;
    place(table, 1, start, 0);
    var entries =
        "/Type/XRef/Size %d/W[1 8 2]/Root %d 0 R/ID[<%s><%s>]".formatted(last + 1, root, id, id);
    var rows = Arrays.copyOf(places, (last + 1) * ROW);
    rows[ROW - 2] = (byte) 0xFF;
    rows[ROW - 1] = (byte) 0xFF;
    stream(table, entries, rows);
    write(ascii("startxref\n" + start + "\n%%EOF\n"));
    out.flush();
  }

  public static String reference(int number) {
    return number + " 0 R";
  }

  /// Text for people, in the form that holds all of Unicode.
  public static String text(String text) {
    return "<FEFF"
        + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE))
        + ">";
  }

  /// ASCII, such as an address.
  public static String literal(String text) {
    return "(" + text.replaceAll("[\\\\()]", "\\\\$0") + ")";
  }

  private void flushPack() throws IOException {
    if (packed > 0) {
      var entries = "/Type/ObjStm/N %d/First %d".formatted(packed, packHead.length());
      stream(pack, entries, ascii(packHead.toString() + packBody));
      packHead.setLength(0);
      packBody.setLength(0);
      packed = 0;
    }
  }

  private void place(int number, int type, long where, int index) {
    ByteBuffer.wrap(places, number * ROW, ROW)
        .put((byte) type)
        .putLong(where)
        .putShort((short) index);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    digest.update(bytes);
    position += bytes.length;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
