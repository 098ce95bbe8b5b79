package nl.datapeil.privacy.document.pdf.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.pdf.file.PdfObjects;

/// The faces of one document. Liberation Sans has Latin, Greek and Cyrillic letters.
public final class Faces {
  private final Map<Emphasis, Face> faces = new EnumMap<>(Emphasis.class);
  private final List<Face> order = new ArrayList<>();

  public Face of(Emphasis emphasis) throws IOException {
    var known = faces.get(emphasis);
    if (known != null) {
      return known;
    }
    var face =
        new Face(
            FontFile.of(
                switch (emphasis) {
                  case NONE -> "LiberationSans-Regular";
                  case BOLD -> "LiberationSans-Bold";
                  case ITALIC -> "LiberationSans-Italic";
                  case BOTH -> "LiberationSans-BoldItalic";
                }));
    faces.put(emphasis, face);
    order.add(face);
    return face;
  }

  /// The name of a face in the content of pages.
  public String nameOf(Face face) {
    return "F" + order.indexOf(face);
  }

  /// Writes the glyphs used, and gives the dictionary of fonts for pages.
  public String write(PdfObjects objects) throws IOException {
    var fonts = new StringBuilder("<<");
    for (var face : order) {
      var number = new EmbeddedFont(face, objects).write();
      fonts.append('/').append(nameOf(face)).append(' ').append(PdfObjects.reference(number));
    }
    return fonts.append(">>").toString();
  }
}
