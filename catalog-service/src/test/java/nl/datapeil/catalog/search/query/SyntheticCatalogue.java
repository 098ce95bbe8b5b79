package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.document.SearchDocument.Extent;
import nl.datapeil.catalog.search.document.SearchDocument.Order;
import nl.datapeil.catalog.search.document.SearchDocument.Piece;
import nl.datapeil.catalog.search.document.SearchDocument.Value;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.catalog.search.extent.Box;
import nl.datapeil.catalog.search.extent.Period;
import nl.datapeil.catalog.search.text.Synonyms;

/// Made-up descriptions of as many datasets as wanted: Dutch nouns, compounds of them and names,
/// each as frequent as words are in a language (Zipf), with the facets, places and times of a real
/// portal. The same number always gives the same description.
final class SyntheticCatalogue {
  private static final int COMPOUNDS = 60_000;
  private static final int NAMES = 200_000;
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final List<String> THEMES =
      List.of(
          "ENVI", "TRAN", "GOVE", "SOCI", "REGI", "HEAL", "EDUC", "ECON", "JUST", "TECH", "ENER",
          "AGRI", "INTR");
  private static final List<String> FORMATS =
      List.of(
          "CSV",
          "JSON",
          "WMS_SRVC",
          "WFS_SRVC",
          "XML",
          "SHP",
          "GPKG",
          "XLSX",
          "PDF",
          "ZIP",
          "GEOJSON",
          "HTML",
          "ODS",
          "RDF_TURTLE",
          "TIFF",
          "KML");
  private static final List<String> LICENSES =
      List.of(
          "cc-0",
          "cc-by",
          "cc-by-sa",
          "public-domain",
          "niet-open",
          "cc-by-nc",
          "geen",
          "cc-by-nd");

  private final List<String> words;

  SyntheticCatalogue() {
    var nouns = nouns();
    var random = new SplittableRandom(11);
    var all = new LinkedHashSet<String>(nouns);
    while (all.size() < COMPOUNDS) {
      var first = nouns.get(zipf(random, nouns.size()));
      all.add(first + nouns.get(random.nextInt(nouns.size())));
    }
    while (all.size() < NAMES) {
      all.add(name(random));
    }
    words = new ArrayList<>(all);
  }

  /// The `rank`th most frequent word.
  String word(int rank) {
    return words.get(rank);
  }

  String anyWord(SplittableRandom random) {
    return words.get(zipf(random, words.size()));
  }

  SearchDocument document(int number) {
    var random = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
    var pieces = new ArrayList<Piece>();
    var title = text(random, 2 + random.nextInt(6));
    pieces.add(new Piece(Zone.TITLE, false, title));
    pieces.add(
        new Piece(
            Zone.DESCRIPTION, random.nextInt(10) == 0, text(random, 15 + random.nextInt(50))));
    for (var i = random.nextInt(6); i >= 0; i--) {
      pieces.add(new Piece(Zone.KEYWORD, false, anyWord(random)));
    }
    if (random.nextInt(3) == 0) {
      pieces.add(new Piece(Zone.COLUMN, false, text(random, 12)));
    }
    var modified = 16_000L + random.nextInt(4_500);
    return new SearchDocument(
        new UUID(0x0190_0000_0000_7000L + number, 0x8000_0000_0000_0000L + number),
        true,
        pieces,
        values(random),
        extent(random),
        new Order(
            title, random.nextInt(10) == 0 ? null : modified, modified - random.nextInt(900)));
  }

  private static Map<Facet, List<Value>> values(SplittableRandom random) {
    var publisher = zipf(random, 1_500);
    var formats =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(_ -> AUTHORITY + "file-type/" + FORMATS.get(zipf(random, FORMATS.size())))
            .distinct()
            .map(Value::of)
            .toList();
    return Map.of(
        Facet.KIND, one("DATASET"),
        Facet.STATUS, one("PUBLISHED"),
        Facet.THEME, one(AUTHORITY + "data-theme/" + THEMES.get(zipf(random, THEMES.size()))),
        Facet.PUBLISHER,
            List.of(new Value("https://x.nl/id/" + publisher, "Organisatie " + publisher)),
        Facet.LICENSE, one("http://x.nl/licenties/" + LICENSES.get(zipf(random, LICENSES.size()))),
        Facet.FORMAT, formats,
        Facet.ACCESS, one(random.nextInt(12) == 0 ? "CLOSED" : "OPEN"),
        Facet.HVD, one(Boolean.toString(random.nextInt(9) == 0)),
        Facet.QUALITY, one(List.of("GOOD", "FAIR", "POOR").get(random.nextInt(3))));
  }

  private static List<Value> one(String code) {
    return List.of(Value.of(code));
  }

  /// Most about one of some hundred municipalities, some about the country.
  private static Extent extent(SplittableRandom random) {
    var place = zipf(random, 340);
    var west = 3.4 + place * 7919 % 350 / 100.0;
    var south = 50.8 + place * 104_729 % 260 / 100.0;
    var size = 0.02 + random.nextDouble() * 0.2;
    var box =
        random.nextInt(8) == 0
            ? Box.of(3.2, 50.7, 7.3, 53.7)
            : Box.of(west, south, west + size, south + size);
    var from = 10_000 + random.nextInt(9_000);
    var periods =
        random.nextInt(3) == 0
            ? List.<Period>of()
            : List.of(new Period(from, random.nextBoolean() ? Long.MAX_VALUE : from + 365));
    return new Extent(List.of(box), List.of("Plaats" + place), periods);
  }

  private String text(SplittableRandom random, int length) {
    return IntStream.range(0, length)
        .mapToObj(_ -> random.nextInt(3) == 0 ? small(random) : anyWord(random))
        .collect(Collectors.joining(" "));
  }

  private static String small(SplittableRandom random) {
    var small = List.of("de", "van", "het", "in", "en", "een", "voor", "met", "per", "op");
    return small.get(zipf(random, small.size()));
  }

  /// From 0, the `n`th about as often as 1/n.
  static int zipf(SplittableRandom random, int size) {
    return (int) Math.min(size - 1.0, Math.pow(size + 1.0, random.nextDouble()) - 1);
  }

  private static String name(SplittableRandom random) {
    var syllables =
        List.of(
            "ba", "den", "kor", "lo", "mer", "nij", "ost", "ru", "sle", "tin", "vel", "wou", "zee",
            "haar", "drie");
    return IntStream.range(0, 3 + random.nextInt(3))
        .mapToObj(_ -> syllables.get(random.nextInt(syllables.size())))
        .collect(Collectors.joining());
  }

  private static List<String> nouns() {
    try (var list = Synonyms.class.getResourceAsStream("words.txt")) {
      return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split(" ", -1)))
          .filter(word -> !word.isEmpty())
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
