package nl.datapeil.quickstart.demo.flow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import nl.datapeil.quickstart.demo.count.ColumnNames;
import nl.datapeil.quickstart.demo.count.Places;
import nl.datapeil.quickstart.demo.count.PlainCopy;
import nl.datapeil.quickstart.demo.count.PointFile;
import nl.datapeil.quickstart.demo.count.Table;

/// A file of the user's own as a dataset: every column a text, but for the coordinates.
///
/// @param points the file as the user gave it
/// @param file what is uploaded: the same file, or a copy with columns that can be registered
/// @param names of the columns, as registered
record OwnDataset(
    PointFile points, Path file, String name, List<String> headings, List<String> names) {
  OwnDataset {
    headings = List.copyOf(headings);
    names = List.copyOf(names);
  }

  static OwnDataset of(PointFile points, Path state) {
    var table = PlainCopy.isNeeded(points) ? PlainCopy.of(points, state) : points.table();
    return new OwnDataset(
        points,
        table.file(),
        name(points.table()),
        table.headings(),
        ColumnNames.of(table.headings()));
  }

  String x() {
    return names.get(places().x());
  }

  String y() {
    return names.get(places().y());
  }

  /// The condition on what counts, for the table under this alias.
  String current(String alias) {
    return points.current().sql(alias, names);
  }

  String described() {
    var copied = file.equals(points.table().file()) ? "" : "\nuploaded as " + file;
    return "%s and %s are RD metres; %s%s"
        .formatted(x(), y(), points.current().described(points.table()), copied);
  }

  ObjectNode draft() {
    var draft =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", name)
            .put("title", points.table().file().getFileName().toString())
            .put("description", "A file of your own, registered by the demonstration")
            .put("publisher", "You")
            .put("owner", "You")
            .put("sourceKind", "OWN_SYSTEM")
            .put("access", "OPEN")
            .put("theme", "ENVI")
            .put(
                "license",
                "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0");
    var columns = draft.putArray("columns");
    for (var i = 0; i < names.size(); i++) {
      var isPlace = i == places().x() || i == places().y();
      var column =
          columns
              .addObject()
              .put("name", names.get(i))
              .put("type", isPlace ? "DECIMAL" : "STRING")
              .put("sensitivity", "NONE");
      if (!headings.get(i).isBlank()) {
        column.put("title", headings.get(i));
      }
    }
    return draft;
  }

  private Places.Pair places() {
    return points.places() instanceof Places.Pair pair ? pair : PlainCopy.placesIn(headings);
  }

  /// The same for files of the same name and columns, so that such a file becomes a new version.
  private static String name(Table table) {
    var stem = ColumnNames.of(List.of(table.file().getFileName().toString())).getFirst();
    var sum = new CRC32();
    sum.update(String.join("\n", table.headings()).getBytes(StandardCharsets.UTF_8));
    var hash = HexFormat.of().toHexDigits((int) sum.getValue());
    return "own_" + stem.substring(0, Math.min(40, stem.length())) + "_" + hash;
  }
}
