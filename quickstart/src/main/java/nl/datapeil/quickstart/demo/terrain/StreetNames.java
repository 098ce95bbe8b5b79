package nl.datapeil.quickstart.demo.terrain;

import java.util.List;

/// Dutch street names, with the accents and apostrophes they have.
final class StreetNames {
  private static final List<String> BEGINNINGS =
      List.of(
          "Café",
          "Zeeën",
          "Curaçao",
          "Coöperatie",
          "Señora",
          "Prinses Beatrix",
          "Van Gogh",
          "Eiken",
          "Beuken",
          "Linden",
          "Kastanje",
          "Merel",
          "Koolmees",
          "Zwaluw",
          "Spechten",
          "Molen",
          "Kerk",
          "School",
          "Stations",
          "Haven",
          "Dijk",
          "Polder",
          "Veen",
          "Hei",
          "Bos",
          "Water",
          "Brink",
          "Rembrandt",
          "Vermeer",
          "Jan Steen",
          "Frans Hals",
          "Mondriaan",
          "Erasmus",
          "Spinoza",
          "Thorbecke",
          "Troelstra",
          "Drees",
          "Aletta Jacobs",
          "Anna Blaman",
          "Marga Klompé",
          "Loevestein",
          "Oranje",
          "Nassau",
          "Wilhelmina",
          "Juliana",
          "Irene",
          "Ambacht",
          "Kuiper",
          "Smeden",
          "Wevers",
          "Bakkers",
          "Rozen",
          "Tulpen",
          "Narcis",
          "Lavendel",
          "Meidoorn",
          "Vlier",
          "Hazelaar",
          "Iepen",
          "Populieren",
          "’s-Graven",
          "Église",
          "Föhn",
          "Orkaan",
          "Passaat",
          "Maas",
          "Rijn",
          "IJssel",
          "Vecht",
          "Eems",
          "Linge");
  private static final List<String> ENDINGS =
      List.of("straat", "laan", "weg", "dreef", "hof", "plein", "pad", "singel", "kade", "steeg");

  private final Draw draw;

  StreetNames(Draw draw) {
    this.draw = draw;
  }

  String next() {
    return draw.pick(BEGINNINGS) + draw.pick(ENDINGS);
  }
}
