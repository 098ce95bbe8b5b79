package nl.datapeil.quickstart.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.datapeil.quickstart.settings.LaunchException;

/// What the user asks of the demonstration: the made-up municipality, or files of their own.
record DemoArguments(Optional<OwnFiles> own) {
  private static final String USAGE =
      """
      usage: ./datapeil demo
             ./datapeil demo --gullies FILE --trees FILE
      Both files are CSV with RD coordinates in columns x and y (or rd_x and rd_y, or WKT points).\
      """;

  record OwnFiles(Path gullies, Path trees) {}

  static DemoArguments of(List<String> words) {
    var gullies = Optional.<Path>empty();
    var trees = Optional.<Path>empty();
    for (var i = 0; i < words.size(); i += 2) {
      if (i + 1 == words.size()) {
        throw new LaunchException("A file is missing after " + words.get(i) + ".\n" + USAGE);
      }
      var file = Optional.of(Path.of(words.get(i + 1)));
      switch (words.get(i)) {
        case "--gullies" -> gullies = file;
        case "--trees" -> trees = file;
        default -> throw new LaunchException("Unknown: " + words.get(i) + ".\n" + USAGE);
      }
    }
    if (gullies.isPresent() != trees.isPresent()) {
      throw new LaunchException("Give both --gullies and --trees, or neither.\n" + USAGE);
    }
    var treeFile = trees;
    return new DemoArguments(
        gullies.flatMap(first -> treeFile.map(second -> new OwnFiles(first, second))));
  }
}
