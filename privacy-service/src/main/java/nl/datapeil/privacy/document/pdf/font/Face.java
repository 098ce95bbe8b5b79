package nl.datapeil.privacy.document.pdf.font;

import java.util.BitSet;

/// A face of the typeface, with the glyphs that one document uses of it.
public final class Face {
  private final FontFile file;
  private final BitSet used = new BitSet();
  private final int[] meanings;

  Face(FontFile file) {
    this.file = file;
    meanings = file.meanings();
  }

  /// The glyph of a character, from now on one that the document uses.
  public int glyph(int character) {
    var glyph = file.glyph(character);
    used.set(glyph);
    if (meanings[glyph] == 0) {
      meanings[glyph] = character;
    }
    return glyph;
  }

  /// In thousandths of the size.
  public int width(int character) {
    return file.width(file.glyph(character));
  }

  public double width(String text, double size) {
    var sum = 0L;
    for (var i = 0; i < text.length(); ) {
      var character = text.codePointAt(i);
      sum += width(character);
      i += Character.charCount(character);
    }
    return sum * size / 1000;
  }

  FontFile file() {
    return file;
  }

  BitSet used() {
    return used;
  }

  /// The character that a glyph stands for.
  int meaning(int glyph) {
    return meanings[glyph];
  }
}
