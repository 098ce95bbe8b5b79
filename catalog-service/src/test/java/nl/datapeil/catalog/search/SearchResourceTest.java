package nl.datapeil.catalog.search;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.find;
import static nl.datapeil.catalog.CatalogClient.names;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.column;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SearchResourceTest extends ContractCase {
  @ParameterizedTest
  @CsvSource({
    "boom,bomen",
    "bomen,Boom",
    "straat,straten",
    "financien,financiën",
    "Financiën,financien",
    "geluidsmetingen,geluidsmeting",
    "'\"geplante bomen\"',De geplante bomen van 2020",
    "eik or zomereik,zomereik",
    "boom -kastanje,bomen",
    "boom,Bomenkap",
    "bomenkap,Het kappen van bomen",
    "parkeerv,Parkeervakken",
    "luchtkwalitiet,Luchtkwaliteit",
  })
  void findsTheDutchWordInAnyForm(String asked, String title) {
    var owner = newName();
    var draft = with(with(complete(), "title", title), "owner", owner);
    published(draft);

    var found = names(find().queryParam("owner", owner).queryParam("q", asked).get().then());

    assertThat(found).containsExactly("" + draft.get("name"));
  }

  @Test
  void putsATitleBeforeAKeywordBeforeADescriptionBeforeAColumn() {
    var owner = newName();
    var plain = with(complete(), "owner", owner);
    var byColumn = published(named(with(plain, "columns", List.of(column("wilg")))));
    var byDescription = published(named(with(plain, "description", "wilgen")));
    var byKeyword = published(named(with(plain, "keyword", List.of("wilgen"))));
    var byTitle = published(named(with(plain, "title", "wilgen")));
    published(named(plain));

    var page = find().queryParam("owner", owner).queryParam("q", "wilg").get().then();

    page.statusCode(200).body("items.id", contains(byTitle, byKeyword, byDescription, byColumn));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kolk"})
  void readsEveryDatasetOnceInPages(String asked) {
    var owner = newName();
    var all = new ArrayList<String>();
    for (var i = 0; i < 7; i++) {
      var title = "kolk ".repeat(i % 3 + 1).strip();
      all.add(published(named(with(with(complete(), "title", title), "owner", owner))));
    }

    var read = new ArrayList<String>();
    var pages = 0;
    @Nullable String next = null;
    do {
      var request = find().queryParam("owner", owner).queryParam("q", asked).queryParam("limit", 2);
      if (next != null) {
        request.queryParam("after", next);
      }
      var page = request.get().then().statusCode(200).extract().jsonPath();
      read.addAll(page.getList("items.id", String.class));
      next = page.getString("next");
      pages++;
    } while (next != null);

    assertThat(read).containsExactlyInAnyOrderElementsOf(all);
    assertThat(pages).isEqualTo(4);
  }

  @Test
  void showsAllColumnsInTheirOrderOnAPage() {
    var owner = newName();
    var columns = List.of(column("z"), column("a"), column("m"));
    for (var i = 0; i < 3; i++) {
      published(named(with(with(complete(), "columns", columns), "owner", owner)));
    }

    var page = find().queryParam("owner", owner).get().then().statusCode(200);

    var order = List.of("z", "a", "m");
    page.body("items.columns.name", equalTo(List.of(order, order, order)));
  }

  @Test
  void combinesFilters() {
    var owner = newName();
    var wanted = with(with(complete(), "owner", owner), "sourceKind", "IOT");
    published(wanted);
    published(named(with(wanted, "sourceKind", "WEB")));
    published(named(with(wanted, "theme", List.of("TRAN"))));
    registered(named(wanted));

    var found =
        names(
            given()
                .queryParam("owner", owner)
                .queryParam("sourceKind", "IOT")
                .queryParam("theme", "ENVI")
                .queryParam("access", "OPEN")
                .queryParam("status", "PUBLISHED")
                .queryParam("q", "kolk")
                .get("/v1/datasets")
                .then());

    assertThat(found).containsExactly("" + wanted.get("name"));
  }

  @Test
  void findsSeveralNamesAtOnce() {
    var first = complete();
    var second = complete();
    published(first);
    published(second);

    var found =
        names(
            find()
                .queryParam("name", first.get("name"), second.get("name"), "nothing")
                .get()
                .then());

    assertThat(found).containsExactly("" + first.get("name"), "" + second.get("name"));
  }

  @Test
  void hidesDraftsFromThePublicWhateverItAsks() {
    var owner = newName();
    registered(with(complete(), "owner", owner));

    var forPublic =
        names(find().queryParam("owner", owner).queryParam("status", "DRAFT").get().then());
    var forStaff =
        names(
            steward()
                .queryParam("owner", owner)
                .queryParam("status", "DRAFT")
                .get("/v1/datasets")
                .then());

    assertThat(forPublic).isEmpty();
    assertThat(forStaff).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "\"", "de", "& | ! ( )", ":*", "<->", "%", "\\", "-", "🌳", "   "})
  void takesAnyWords(String asked) {
    find().queryParam("q", asked).get().then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"%,0", "🌳,0", "'\u0000',0", "-%,0", "'   ',1", "'',1", "% kolk,1", "-boot,1"})
  void findsNothingByWhatCannotBeLookedFor(String asked, int count) {
    var owner = newName();
    published(with(with(complete(), "title", "Kolk"), "owner", owner));

    var found = find().queryParam("owner", owner).queryParam("q", asked).queryParam("count", true);

    found.get().then().statusCode(200).body("count", equalTo(count));
  }

  @Test
  void takesALotOfWords() {
    find().queryParam("q", "boom \"".repeat(400)).get().then().statusCode(200);
  }

  private static Map<String, Object> named(Map<String, Object> draft) {
    return with(draft, "name", newName());
  }
}
