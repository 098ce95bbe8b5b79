package nl.datapeil.privacy.document.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One of the Liberation fonts, read when first used and then kept for all documents. A character
/// without a glyph is shown as a white square.
final class FontFile {
  private static final Map<String, FontFile> READ = new ConcurrentHashMap<>();

  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private static final int SHOWN_FOR_NONE = 0x25A1;

  /// The replacement character.
  private static final int MEANT_BY_NONE = 0xFFFD;

  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final int[] glyphs = new int[1 << 16];
  private final int[] widths;
  private final int[] meanings;
  private final int replacement;

  private FontFile(String name, TrueTypeFont font) throws IOException {
    this.name = name;
    this.font = font;
    characters = font.getUnicodeCmapLookup();
    widths = new int[font.getNumberOfGlyphs()];
    for (var glyph = 0; glyph < widths.length; glyph++) {
      widths[glyph] = Math.round(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm());
    }
    replacement = characters.getGlyphId(SHOWN_FOR_NONE);
    meanings = new int[widths.length];
    meanings[replacement] = MEANT_BY_NONE;
    for (var c = 0; c < glyphs.length; c++) {
      glyphs[c] = Character.isDefined(c) ? find(c) : replacement;
    }
    for (var ascii = ' '; ascii < 0x7F; ascii++) {
      meanings[glyphs[ascii]] = ascii;
    }
  }

  static FontFile of(String name) throws IOException {
    var known = READ.get(name);
    if (known != null) {
      return known;
    }
    var file = "/liberation/" + name + ".ttf";
    try (var in = Objects.requireNonNull(FontFile.class.getResourceAsStream(file), file)) {
      var read = new FontFile(name, new TTFParser(true).parse(new RandomAccessReadBuffer(in)));
      READ.put(name, read);
      return read;
    }
  }

  int glyph(int character) {
    return character < glyphs.length ? glyphs[character] : find(character);
  }

  /// In thousandths of the size.
  int width(int glyph) {
    return widths[glyph];
  }

  /// What glyphs with more than one meaning stand for, such as the space: a copy, to be completed
  /// by what a document uses.
  int[] meanings() {
    return meanings.clone();
  }

  String name() {
    return name;
  }

  TrueTypeFont font() {
    return font;
  }

  /// The program for these glyphs only, and their numbers in it by the numbers they have here.
  Subset subset(Set<Integer> used) throws IOException {
    synchronized (font) {
      var subset = new TTFSubsetter(font, TABLES);
      subset.addGlyphIds(used);
      var program = new ByteArrayOutputStream();
      subset.writeToStream(program);
      return new Subset(program.toByteArray(), subset.getGIDMap());
    }
  }

  /// `before` maps the numbers of its glyphs to those of the whole font.
  @SuppressWarnings("ArrayRecordComponent") // never compared, written at once
  record Subset(byte[] program, Map<Integer, Integer> before) {}

  /// Private characters mean nothing to who reads aloud or searches.
  private int find(int character) {
    var isPrivate = Character.getType(character) == Character.PRIVATE_USE;
    var found = isPrivate ? 0 : characters.getGlyphId(character);
    return found > 0 ? found : replacement;
  }
}
