package nl.datapeil.quickstart.demo.terrain;

import java.util.ArrayList;
import java.util.List;

/// Peilstad: ten districts of six neighbourhoods each, twelve by nine kilometres.
public final class Land {
  private static final int DISTRICTS_ACROSS = 5;
  private static final int DISTRICTS_UP = 2;
  private static final int ACROSS = 2;
  private static final int UP = 3;
  private static final String MUNICIPALITY = "GM0999";
  private static final List<String> DISTRICT_NAMES =
      List.of(
          "Binnenstad",
          "Oosterpoort",
          "Zuiderhoven",
          "Westerpeil",
          "Noorderzijl",
          "Cité Ouest",
          "Waterkant",
          "De Zeeën",
          "Hooge Landen",
          "Buitenpolder");
  private static final List<String> NEIGHBOURHOOD_NAMES =
      List.of("Kern", "Molenbuurt", "Parkzicht", "Stationskwartier", "Tuindorp", "Überdijk");
  private static final List<Double> WEIGHTS =
      List.of(2.0, 1.5, 1.3, 1.2, 1.0, 1.0, 0.9, 0.8, 0.25, 0.08);

  private final List<Area> districts = new ArrayList<>();
  private final List<Area> neighbourhoods = new ArrayList<>();

  public Land() {
    var lattice = new Lattice(DISTRICTS_ACROSS * ACROSS, DISTRICTS_UP * UP);
    var draw = Draw.of("areas");
    for (var d = 0; d < DISTRICT_NAMES.size(); d++) {
      var column = d % DISTRICTS_ACROSS * ACROSS;
      var row = d / DISTRICTS_ACROSS * UP;
      var district =
          new Area(
              "WK0999%02d".formatted(d + 1),
              DISTRICT_NAMES.get(d),
              MUNICIPALITY,
              lattice.around(column, row, ACROSS, UP),
              WEIGHTS.get(d));
      districts.add(district);
      for (var n = 0; n < NEIGHBOURHOOD_NAMES.size(); n++) {
        var ring = lattice.around(column + n % ACROSS, row + n / ACROSS, 1, 1);
        neighbourhoods.add(neighbourhood(district, n, ring, draw));
      }
    }
  }

  public List<Area> districts() {
    return List.copyOf(districts);
  }

  public List<Area> neighbourhoods() {
    return List.copyOf(neighbourhoods);
  }

  private static Area neighbourhood(Area district, int n, Ring ring, Draw draw) {
    return new Area(
        "BU" + district.code().substring(2) + "%02d".formatted(n + 1),
        district.name() + "-" + NEIGHBOURHOOD_NAMES.get(n),
        district.code(),
        ring,
        district.weight() * draw.between(0.6, 1.4));
  }
}
