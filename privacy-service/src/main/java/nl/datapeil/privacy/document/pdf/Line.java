package nl.datapeil.privacy.document.pdf;

import java.net.URI;
import java.util.List;
import nl.datapeil.privacy.document.pdf.font.Face;
import org.jspecify.annotations.Nullable;

/// A line of text, set: what stands on it from left to right.
record Line(List<Piece> pieces) {
  Line {
    pieces = List.copyOf(pieces);
  }

  /// Text in one face; `width` in points.
  record Piece(Face face, String text, double width, @Nullable URI link) {}
}
