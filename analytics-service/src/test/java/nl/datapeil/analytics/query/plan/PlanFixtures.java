package nl.datapeil.analytics.query.plan;

import static nl.datapeil.analytics.catalog.ColumnType.BOOLEAN;
import static nl.datapeil.analytics.catalog.ColumnType.DATE;
import static nl.datapeil.analytics.catalog.ColumnType.DATETIME;
import static nl.datapeil.analytics.catalog.ColumnType.DECIMAL;
import static nl.datapeil.analytics.catalog.ColumnType.GEOMETRY;
import static nl.datapeil.analytics.catalog.ColumnType.INTEGER;
import static nl.datapeil.analytics.catalog.ColumnType.STRING;
import static nl.datapeil.analytics.catalog.Sensitivity.NATIONAL_ID;
import static nl.datapeil.analytics.catalog.Sensitivity.NONE;
import static nl.datapeil.analytics.catalog.Sensitivity.PERSONAL;
import static nl.datapeil.analytics.catalog.Sensitivity.SPECIAL_CATEGORY;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.analytics.catalog.Sensitivity;
import org.jspecify.annotations.Nullable;

/// A small municipality: persons and their care (closed), trees, gullies and areas (open).
final class PlanFixtures {
  static final CatalogDataset PERSONS =
      dataset(
          "persons",
          false,
          column("bsn", STRING, NATIONAL_ID),
          column("name", STRING, PERSONAL),
          place("street", Granularity.STREET),
          place("area", Granularity.NEIGHBOURHOOD),
          column("postcode", STRING, PERSONAL),
          column("born", DATE, PERSONAL),
          column("income", INTEGER, PERSONAL),
          column("size", INTEGER, NONE),
          column("home", GEOMETRY, PERSONAL));

  static final CatalogDataset CARE =
      dataset(
          "care",
          false,
          column("bsn", STRING, NATIONAL_ID),
          column("kind", STRING, SPECIAL_CATEGORY),
          column("costs", DECIMAL, PERSONAL),
          column("since", DATETIME, PERSONAL));

  static final CatalogDataset REPORTS =
      dataset("reports", false, column("topic", STRING, NONE), column("effort", INTEGER, NONE));

  static final CatalogDataset TREES =
      dataset(
          "trees",
          true,
          column("id", INTEGER, NONE),
          column("x", DECIMAL, NONE),
          column("y", DECIMAL, NONE),
          column("kind", STRING, NONE),
          column("planted", DATE, NONE),
          column("alive", BOOLEAN, NONE),
          column("place", GEOMETRY, NONE));

  static final CatalogDataset GULLIES =
      dataset(
          "gullies",
          true,
          column("id", INTEGER, NONE),
          column("x", DECIMAL, NONE),
          column("y", DECIMAL, NONE),
          column("area", STRING, NONE),
          column("place", GEOMETRY, NONE));

  static final CatalogDataset AREAS =
      dataset(
          "areas",
          true,
          column("name", STRING, NONE),
          column("people", INTEGER, NONE),
          column("border", GEOMETRY, NONE));

  static final List<CatalogDataset> ALL = List.of(PERSONS, CARE, REPORTS, TREES, GULLIES, AREAS);

  /// National ids and names hidden, births by year; the group size and record level as told.
  static Obligations obligations(int smallestGroup, boolean aggregatesOnly) {
    return new Obligations(
        Set.of(
            new ColumnRef("persons", "bsn"),
            new ColumnRef("care", "bsn"),
            new ColumnRef("persons", "name")),
        Map.of(
            new ColumnRef("persons", "born"),
            Generalisation.YEAR,
            new ColumnRef("persons", "postcode"),
            Generalisation.POSTCODE4),
        smallestGroup,
        aggregatesOnly,
        null);
  }

  private PlanFixtures() {}

  static CatalogDataset dataset(String name, boolean open, CatalogColumn... columns) {
    return new CatalogDataset(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        URI.create("https://catalog.example/datasets/" + name),
        name,
        open,
        false,
        List.of(columns));
  }

  static CatalogColumn column(String name, ColumnType type, Sensitivity sensitivity) {
    return column(name, type, sensitivity, null);
  }

  private static CatalogColumn place(String name, Granularity granularity) {
    return column(name, STRING, NONE, granularity);
  }

  private static CatalogColumn column(
      String name, ColumnType type, Sensitivity sensitivity, @Nullable Granularity granularity) {
    return new CatalogColumn(name, null, type, sensitivity, granularity);
  }
}
