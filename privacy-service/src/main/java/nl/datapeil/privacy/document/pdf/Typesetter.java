package nl.datapeil.privacy.document.pdf;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.document.model.Inline;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Prose;
import nl.datapeil.privacy.document.pdf.Line.Piece;
import nl.datapeil.privacy.document.pdf.font.Face;
import nl.datapeil.privacy.document.pdf.font.Faces;
import org.jspecify.annotations.Nullable;

/// Breaks running text into lines: between words, and within a word that no line could hold.
final class Typesetter {
  /// However thin its letters are.
  private static final int LONGEST_LINE = 500;

  private final Faces faces;
  private final double size;
  private final double width;
  private final List<Line> lines = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Face face;
  private @Nullable URI link;
  private double textWidth;
  private double x;

  private Typesetter(Faces faces, double size, double width) throws IOException {
    this.faces = faces;
    this.size = size;
    this.width = width;
    face = faces.of(Emphasis.NONE);
  }

  /// No lines, where there is no text.
  static List<Line> lines(Faces faces, Prose prose, Emphasis least, double size, double width)
      throws IOException {
    var setter = new Typesetter(faces, size, width);
    for (var part : prose.parts()) {
      setter.add(part, least);
    }
    if (setter.x > 0 || setter.hasText()) {
      setter.endLine();
    }
    return setter.lines;
  }

  private void add(Inline part, Emphasis least) throws IOException {
    switch (part) {
      case Inline.Run(var words, var emphasis) -> {
        var bold = emphasis.bold() || least.bold();
        use(faces.of(Emphasis.of(bold, emphasis.italic() || least.italic())), null);
        words(words);
      }
      case Inline.Link(var words, var target) -> {
        use(faces.of(least), target);
        words(words);
      }
      case Inline.Break() -> endLine();
    }
  }

  private void use(Face next, @Nullable URI target) {
    endPiece();
    face = next;
    link = target;
  }

  private void words(String all) {
    var from = 0;
    while (from < all.length()) {
      var blanks = from;
      while (blanks < all.length() && all.charAt(blanks) == ' ') {
        blanks++;
      }
      var end = all.indexOf(' ', blanks);
      var until = end < 0 ? all.length() : end;
      word(all.substring(from, blanks), all.substring(blanks, until));
      from = until;
    }
  }

  /// The blanks stay on the line that they end, so that words are apart for who hears the text.
  private void word(String blanks, String word) {
    var shown = Invisible.removedFrom(word);
    var blankWidth = face.width(blanks, size);
    var wordWidth = face.width(shown, size);
    if (x + blankWidth + wordWidth > width && x > 0) {
      append(blanks, 0);
      endLine();
    } else {
      append(blanks, blankWidth);
    }
    if (x + wordWidth <= width && text.length() + shown.length() <= LONGEST_LINE) {
      append(shown, wordWidth);
    } else {
      letters(shown);
    }
  }

  private void letters(String word) {
    for (var i = 0; i < word.length(); ) {
      var letter = word.codePointAt(i);
      var letterWidth = face.width(letter) * size / 1000;
      if ((x + letterWidth > width && x > 0) || text.length() >= LONGEST_LINE) {
        endLine();
      }
      append(Character.toString(letter), letterWidth);
      i += Character.charCount(letter);
    }
  }

  private void append(String more, double moreWidth) {
    text.append(more);
    textWidth += moreWidth;
    x += moreWidth;
  }

  private boolean hasText() {
    return !text.isEmpty() || !pieces.isEmpty();
  }

  private void endPiece() {
    if (!text.isEmpty()) {
      pieces.add(new Piece(face, text.toString(), textWidth, link));
      text.setLength(0);
      textWidth = 0;
    }
  }

  private void endLine() {
    endPiece();
    lines.add(new Line(pieces));
    pieces.clear();
    x = 0;
  }
}
