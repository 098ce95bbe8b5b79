package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.Documents.column;
import static nl.datapeil.catalog.search.index.Documents.described;
import static nl.datapeil.catalog.search.index.Documents.governed;
import static nl.datapeil.catalog.search.index.Documents.titled;
import static nl.datapeil.catalog.search.query.SearchFixture.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.search.document.Described.Governance;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.extent.Box;
import nl.datapeil.catalog.search.extent.Period;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.catalog.search.query.Found.Bucket;
import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowingTest extends SearchCase {
  private static final String THEME =
      "http://publications.europa.eu/resource/authority/data-theme/";

  @ParameterizedTest
  @ValueSource(strings = {"ENVI", "envi", THEME + "ENVI"})
  void takesACodeForItsUri(String theme) {
    var wanted = described("{'title': 'A', 'theme': ['%sENVI']}".formatted(THEME));
    search.put(wanted, described("{'title': 'A', 'theme': ['%sTRAN']}".formatted(THEME)));

    assertThat(search.ids("", only(Facet.THEME, theme))).containsExactly(wanted.id());
    assertThat(search.ids("a", only(Facet.THEME, theme))).containsExactly(wanted.id());
  }

  @Test
  void countsEachFacetAmongWhatTheOthersLeave() {
    search.put(themed("ENVI", "nl"), themed("TRAN", "en"), themed("TRAN", "en"));

    var facets = find(only(Facet.THEME, "ENVI")).facets();

    assertThat(facets.get(Facet.THEME))
        .containsExactly(new Bucket(THEME + "TRAN", null, 2), new Bucket(THEME + "ENVI", null, 1));
    assertThat(facets.get(Facet.LANGUAGE)).containsExactly(new Bucket("nl", null, 1));
  }

  @Test
  void countsRightAfterChangesAndDeletions() {
    var id = Ids.next();
    search.put(
        described(id, "PUBLISHED", "{'title': 'A', 'language': ['nl']}"), titled("B"), titled("C"));
    search.put(described(id, "PUBLISHED", "{'title': 'A', 'language': ['en']}"));

    var found = find(Bounds.NONE);

    assertThat(found.count()).isEqualTo(3);
    assertThat(found.facets().get(Facet.LANGUAGE)).containsExactly(new Bucket("en", null, 1));
    assertThat(found.facets().get(Facet.STATUS)).containsExactly(new Bucket("PUBLISHED", null, 3));
  }

  @Test
  void readsEveryFacet() {
    var typed =
        """
        {'title': 'A', 'publisher': {'uri': 'https://x.nl/gm0344', 'name': {'nl': 'Gemeente Utrecht'}},
         'hvdCategory': ['http://data.europa.eu/bna/c_ac64a52d'], 'accessRights': 'http://x.nl/PUBLIC',
         'distribution': [{'license': 'http://x.nl/cc-0', 'format': 'http://x.nl/CSV'},
                          {'license': 'http://x.nl/cc-0', 'format': 'http://x.nl/JSON'}]}
        """;
    search.put(
        governed(
            typed,
            new Governance("a", "Team", "IOT", "CLOSED", List.of("bag_id"), null, null, 0, 2)),
        described(
            Ids.next(),
            "PUBLISHED",
            "{'title': 'B'}",
            column("bsn", null, "NATIONAL_ID"),
            column("x", null, "NONE")));

    var facets = find(Bounds.NONE).facets();

    assertThat(facets.get(Facet.PUBLISHER))
        .containsExactly(new Bucket("https://x.nl/gm0344", "Gemeente Utrecht", 1));
    assertThat(facets.get(Facet.FORMAT)).hasSize(2);
    assertThat(facets.get(Facet.LICENSE)).containsExactly(new Bucket("http://x.nl/cc-0", null, 1));
    assertThat(facets.get(Facet.HVD)).contains(new Bucket("true", null, 1));
    assertThat(facets.get(Facet.QUALITY)).contains(new Bucket("FAIR", null, 1));
    assertThat(facets.get(Facet.SENSITIVITY)).containsExactly(new Bucket("NATIONAL_ID", null, 1));
    assertThat(facets.get(Facet.LINKING_KEYS)).containsExactly(new Bucket("bag_id", null, 1));
    assertThat(search.ids("", only(Facet.PUBLISHER, "gemeente utrecht"))).hasSize(1);
    assertThat(search.ids("", only(Facet.FORMAT, "csv", "xml"))).hasSize(1);
  }

  @Test
  void findsWhatOverlapsABox() {
    var amsterdam =
        described(
            "{'title': 'A', 'spatial': [{'bbox': 'POLYGON((4.7 52.2, 5.1 52.2, 5.1 52.5, 4.7 52.5,"
                + " 4.7 52.2))'}]}");
    search.put(
        amsterdam,
        described("{'title': 'A', 'spatial': [{'centroid': 'POINT(6.5 53.2)'}]}"),
        titled("A"));

    assertThat(search.ids("a", in(Box.of(4.9, 52.3, 4.95, 52.35)))).containsExactly(amsterdam.id());
    assertThat(search.ids("a", in(Box.ofRd(120_000, 480_000, 125_000, 490_000))))
        .containsExactly(amsterdam.id());
    assertThat(search.ids("a", in(Box.of(0, 0, 1, 1)))).isEmpty();
  }

  @Test
  void findsWhatIsOfAPeriod() {
    var old = described("{'title': 'A', 'temporal': [{'start': '2010', 'end': '2012'}]}");
    var lasting = described("{'title': 'A', 'temporal': [{'start': '2011-06-01'}]}");
    search.put(old, lasting, titled("A"));

    assertThat(search.ids("", during("2012-12-31", "2013")))
        .containsExactly(old.id(), lasting.id());
    assertThat(search.ids("", during("2020", "2021"))).containsExactly(lasting.id());
  }

  @Test
  void findsByPlace() {
    var wanted =
        described(
            "{'title': 'A', 'spatial': [{'label': {'nl': '’s-Hertogenbosch'}, 'uri':"
                + " 'http://x.nl/gm0796'}]}");
    search.put(wanted, described("{'title': 'A', 'spatial': [{'label': 'Utrecht'}]}"));

    assertThat(search.ids("", at("'s-hertogenbosch"))).containsExactly(wanted.id());
    assertThat(search.ids("", at("http://x.nl/gm0796"))).containsExactly(wanted.id());
    assertThat(search.ids("", at("?!"))).isEmpty();
  }

  private static SearchDocument themed(String theme, String language) {
    return described(
        "{'title': 'A', 'theme': ['%s%s'], 'language': ['%s']}".formatted(THEME, theme, language));
  }

  private Found find(Bounds bounds) {
    return search.find("", bounds, SortOrder.RELEVANCE, 10, null, false);
  }

  private static Bounds in(Box box) {
    return new Bounds(Map.of(), box, null, null);
  }

  private static Bounds at(String place) {
    return new Bounds(Map.of(), null, place, null);
  }

  private static Bounds during(String from, String until) {
    return new Bounds(Map.of(), null, null, Period.of(from, until).orElseThrow());
  }
}
