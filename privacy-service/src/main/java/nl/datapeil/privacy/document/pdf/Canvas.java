package nl.datapeil.privacy.document.pdf;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Prose;
import nl.datapeil.privacy.document.pdf.Line.Piece;
import nl.datapeil.privacy.document.pdf.Tags.Tag;
import nl.datapeil.privacy.document.pdf.file.PdfObjects;
import nl.datapeil.privacy.document.pdf.font.Faces;
import org.jspecify.annotations.Nullable;

/// The content of one page. What has no tag is there for the eye only.
final class Canvas {
  private static final double FOOTER_SIZE = 8;
  private static final double FOOTER_Y = 36;

  private final PdfObjects objects;
  private final Tags tags;
  private final Faces faces;
  private final int page;
  private final int key;
  private final StringBuilder content = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private int marked;

  Canvas(PdfObjects objects, Tags tags, Faces faces) {
    this.objects = objects;
    this.tags = tags;
    this.faces = faces;
    page = objects.next();
    key = tags.nextKey();
  }

  int page() {
    return page;
  }

  /// Draws a line of text whose letters stand on `y`.
  void line(@Nullable Tag tag, Line line, double x, double y, double size) throws IOException {
    var at = x;
    var isMarked = false;
    for (var piece : line.pieces()) {
      var link = piece.link();
      if (link != null && tag != null) {
        end(isMarked);
        isMarked = false;
        link(tag, piece, link, at, y, size);
      } else {
        if (!isMarked) {
          begin(tag);
          isMarked = true;
        }
        show(piece, at, y, size);
      }
      at += piece.width();
    }
    end(isMarked);
  }

  /// A box for the eye: filled with a shade, or drawn as a thin line.
  void box(double x, double y, double width, double height, boolean filled) {
    content.append("/Artifact BMC ");
    content.append(filled ? "0.92 0.94 0.96 rg " : "0.6 G 0.5 w ");
    number(x).append(' ');
    number(y).append(' ');
    number(width).append(' ');
    number(height).append(filled ? " re f 0 g EMC\n" : " re S EMC\n");
  }

  void footer(String text) throws IOException {
    var width = Pages.TEXT_WIDTH;
    var lines = Typesetter.lines(faces, Prose.of(text), Emphasis.NONE, FOOTER_SIZE, width);
    var line = lines.getLast();
    var used = line.pieces().stream().mapToDouble(Piece::width).sum();
    line(null, line, Pages.LEFT + width - used, FOOTER_Y, FOOTER_SIZE);
  }

  void finish(int parent, int resources) throws IOException {
    var stream = objects.next();
    objects.stream(stream, "", content.toString().getBytes(StandardCharsets.US_ASCII));
    var parents = objects.next();
    objects.put(parents, "[" + marks + "]");
    tags.setParent(key, parents);
    objects.put(
        page,
        ("<</Type/Page/Parent %d 0 R/MediaBox[0 0 595.28 841.89]/Resources %d 0 R/Contents %d 0 R"
                + "/StructParents %d/Tabs/S%s>>")
            .formatted(
                parent, resources, stream, key, links.isEmpty() ? "" : "/Annots[" + links + "]"));
  }

  private void link(Tag parent, Piece piece, URI target, double x, double y, double size)
      throws IOException {
    var link = tags.open(parent, "Link");
    begin(link);
    content.append("0.02 0.33 0.65 rg\n");
    show(piece, x, y, size);
    content.append("0 g\n");
    end(true);
    var annotation = objects.next();
    var linkKey = tags.nextKey();
    tags.setParent(linkKey, link.number());
    link.addObject(page, annotation);
    links.append(annotation).append(" 0 R ");
    var address = target.toASCIIString();
    var words = piece.text().strip();
    objects.put(
        annotation,
        String.format(
            Locale.ROOT,
            "<</Type/Annot/Subtype/Link/Rect[%.2f %.2f %.2f %.2f]/Border[0 0 0]/F 4/P %d 0 R"
                + "/StructParent %d/Contents%s/A<</S/URI/URI%s>>>>",
            x,
            y - size / 4,
            x + piece.width(),
            y + size,
            page,
            linkKey,
            PdfObjects.text(words.equals(address) ? words : words + " (" + address + ")"),
            PdfObjects.literal(address)));
    tags.close(link);
  }

  private void begin(@Nullable Tag tag) {
    if (tag == null) {
      content.append("/Artifact BMC\n");
    } else {
      content.append('/').append(tag.type()).append("<</MCID ").append(marked).append(">>BDC\n");
      marks.append(tag.number()).append(" 0 R ");
      tag.addContent(page, marked);
      marked++;
    }
  }

  private void end(boolean isMarked) {
    if (isMarked) {
      content.append("EMC\n");
    }
  }

  private void show(Piece piece, double x, double y, double size) {
    content.append("BT/").append(faces.nameOf(piece.face())).append(' ');
    number(size).append(" Tf ");
    number(x).append(' ');
    number(y).append(" Td<");
    var text = piece.text();
    for (var i = 0; i < text.length(); ) {
      var character = text.codePointAt(i);
      hex(piece.face().glyph(character));
      i += Character.charCount(character);
    }
    content.append(">Tj ET\n");
  }

  private void hex(int glyph) {
    for (var shift = 12; shift >= 0; shift -= 4) {
      content.append("0123456789ABCDEF".charAt(glyph >> shift & 15));
    }
  }

  /// In hundredths, which is finer than any printer.
  private StringBuilder number(double value) {
    var hundredths = Math.round(value * 100);
    content.append(hundredths / 100);
    if (hundredths % 100 != 0) {
      content.append('.').append((char) ('0' + hundredths / 10 % 10));
      content.append((char) ('0' + hundredths % 10));
    }
    return content;
  }
}
