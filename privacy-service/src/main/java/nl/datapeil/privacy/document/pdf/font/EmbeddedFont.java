package nl.datapeil.privacy.document.pdf.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.privacy.document.pdf.file.PdfObjects;

/// A face as the file holds it: only the glyphs used, and what each of them means.
final class EmbeddedFont {
  /// As many lines as one section of a character map may have.
  private static final int SECTION = 100;

  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  private final Face face;
  private final PdfObjects objects;

  EmbeddedFont(Face face, PdfObjects objects) {
    this.face = face;
    this.objects = objects;
  }

  int write() throws IOException {
    var font = objects.next();
    var descendant = objects.next();
    var meanings = objects.next();
    var name = "/DTPEIL+" + face.file().name();
    objects.put(
        font,
        "<</Type/Font/Subtype/Type0/BaseFont%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            .formatted(name, descendant, meanings));
    objects.put(
        descendant,
        ("<</Type/Font/Subtype/CIDFontType2/BaseFont%s"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/W[%s]/CIDToGIDMap %d 0 R/FontDescriptor %d 0 R>>")
            .formatted(name, widths(), objects.next(), objects.next()));
    writeProgram(meanings + 1, descriptor(meanings + 2, name));
    objects.stream(meanings, "", meanings());
    return font;
  }

  private int descriptor(int number, String name) throws IOException {
    var program = objects.next();
    var font = face.file().font();
    var scale = 1000f / font.getUnitsPerEm();
    var box = font.getFontBBox();
    var italic = face.file().name().contains("Italic");
    objects.put(
        number,
        ("<</Type/FontDescriptor/FontName%s/Flags %d/FontBBox[%d %d %d %d]/ItalicAngle %d/Ascent %d"
                + "/Descent %d/CapHeight %d/StemV 80/FontFile2 %d 0 R>>")
            .formatted(
                name,
                italic ? SYMBOLIC + ITALIC : SYMBOLIC,
                Math.round(box.getLowerLeftX() * scale),
                Math.round(box.getLowerLeftY() * scale),
                Math.round(box.getUpperRightX() * scale),
                Math.round(box.getUpperRightY() * scale),
                italic ? -12 : 0,
                Math.round(font.getHorizontalHeader().getAscender() * scale),
                Math.round(font.getHorizontalHeader().getDescender() * scale),
                Math.round(font.getOS2Windows().getCapHeight() * scale),
                program));
    return program;
  }

  /// The program numbers its glyphs anew, the content of pages has the old numbers.
  private void writeProgram(int map, int program) throws IOException {
    Set<Integer> glyphs = face.used().stream().boxed().collect(Collectors.toSet());
    var subset = face.file().subset(glyphs);
    objects.stream(program, "/Length1 " + subset.program().length, subset.program());
    var newNumbers = ByteBuffer.allocate(2 * (face.used().length() + 1));
    subset
        .before()
        .forEach((now, before) -> {
          if (face.used().get(before)) {
            newNumbers.putShort(2 * before, now.shortValue());
          }
        });
    objects.stream(map, "", newNumbers.array());
  }

  private String widths() {
    return face.used().stream()
        .mapToObj(glyph -> glyph + "[" + face.file().width(glyph) + "]")
        .collect(Collectors.joining());
  }

  private byte[] meanings() {
    var map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    var glyphs = face.used().stream().toArray();
    for (var from = 0; from < glyphs.length; from += SECTION) {
      var until = Math.min(from + SECTION, glyphs.length);
      map.append(until - from).append(" beginbfchar\n");
      for (var i = from; i < until; i++) {
        map.append("<%04X> <".formatted(glyphs[i]));
        for (var unit : Character.toChars(face.meaning(glyphs[i]))) {
          map.append("%04X".formatted((int) unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
