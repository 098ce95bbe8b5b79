package nl.datapeil.quickstart.demo.municipality;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import nl.datapeil.quickstart.demo.terrain.Draw;

/// Windows-1252, semicolons, decimal commas, CRLF, cells with line breaks: an export of an asset
/// system of twenty years ago.
final class GullyFile {
  private static final List<String> KINDS = List.of("trottoirkolk", "straatkolk", "combikolk", "");
  private static final List<String> REMARKS =
      List.of(
          "rooster vervangen; zie werkbon",
          "zgn. \"stankslot\" ontbreekt",
          "bereikbaar via café",
          "kosten € 35,00",
          "verzakt,\r\nmelding bewoner",
          " ");
  private static final double BLANK_PLACE = 0.0004;

  private final Draw draw = Draw.of("gully file");

  void write(Path file, List<Gully> gullies) throws IOException {
    try (var csv = new CsvFile(file, Charset.forName("windows-1252"), ';', "\r\n")) {
      csv.row(
          "kolk_id", "straat", "soort", "aanlegdatum", "eindregistratie", "x", "y", "opmerking");
      for (var gully : gullies) {
        var ended = gully.ended();
        var unplaced = draw.chance(BLANK_PLACE);
        csv.row(
            "%06d".formatted(gully.number()),
            draw.chance(0.02) ? "" : gully.street(),
            draw.pick(KINDS),
            draw.chance(0.1) ? "" : Cells.date(gully.laid()),
            ended == null ? "" : Cells.date(ended),
            unplaced ? "" : Cells.metres(gully.place().x(), ','),
            unplaced ? "" : Cells.metres(gully.place().y(), ','),
            draw.chance(0.03) ? draw.pick(REMARKS) : "");
      }
    }
  }
}
