package nl.datapeil.quickstart.demo.municipality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.quickstart.demo.terrain.Land;
import nl.datapeil.quickstart.demo.terrain.Street;
import nl.datapeil.quickstart.demo.terrain.StreetPlan;

/// The files of Peilstad, a municipality that does not exist. They are written on first use.
public record Peilstad(Path folder) {
  /// Files of another edition lie in another folder, so that they are never mixed.
  private static final String EDITION = "peilstad-1";

  /// The files under `state`, made there when they are not there yet.
  public static Peilstad in(Path state) {
    var peilstad = new Peilstad(state.resolve(EDITION));
    if (!Files.isDirectory(peilstad.folder())) {
      try {
        make(peilstad.folder());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return peilstad;
  }

  public Path gullies() {
    return folder.resolve("kolken.csv");
  }

  public Path trees() {
    return folder.resolve("bomen.csv");
  }

  public Path species() {
    return folder.resolve("boomsoorten.csv");
  }

  public Path neighbourhoods() {
    return folder.resolve("buurten.geojson");
  }

  public Path districts() {
    return folder.resolve("wijken.geojson");
  }

  public Path residents() {
    return folder.resolve("inwoners.csv");
  }

  /// The folder appears whole or not at all.
  private static void make(Path folder) throws IOException {
    Files.createDirectories(folder.toAbsolutePath().getParent());
    var fresh = Files.createTempDirectory(folder.toAbsolutePath().getParent(), EDITION);
    write(new Peilstad(fresh));
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(Peilstad files) throws IOException {
    var land = new Land();
    var streets = streets(land);
    var species = Species.all();
    var places = new TreePlaces().of(Trees.ROWS, streets, land.neighbourhoods());
    new AreaFile().write(files.districts(), land.districts());
    new AreaFile().write(files.neighbourhoods(), land.neighbourhoods());
    new SpeciesFile().write(files.species(), species);
    new TreeFile().write(files.trees(), new Trees().at(places, species));
    new GullyFile().write(files.gullies(), new Gullies().along(streets));
    new ResidentFile().write(files.residents(), land.neighbourhoods());
  }

  private static List<Street> streets(Land land) {
    var total = land.neighbourhoods().stream().mapToDouble(area -> area.weight()).sum();
    var plan = new StreetPlan();
    var streets = new ArrayList<Street>();
    for (var area : land.neighbourhoods()) {
      streets.addAll(plan.in(area, Gullies.STREET_METRES * area.weight() / total));
    }
    return streets;
  }
}
