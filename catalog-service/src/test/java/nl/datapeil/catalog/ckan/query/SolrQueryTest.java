package nl.datapeil.catalog.ckan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.datapeil.catalog.search.ckan.CkanFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolrQueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "*:*|``",
        "bomen water|[bomen] & [water]",
        "bomen AND water|[bomen] & [water]",
        "bomen OR water|[bomen + water]",
        "\"gemeente Breda\"|[gemeente Breda]",
        "organization:breda|[organization=breda]",
        "+tags:\"open data\" -res_format:PDF|[tags=open data] & [!res_format=PDF]",
        "NOT groups:envi|[!groups=envi]",
        "organization:(breda OR tilburg)|[organization=breda,tilburg]",
        "organization:(\"a b\" OR c)|[organization=a b,c]",
        "metadata_modified:[2026-01-01T00:00:00Z TO *]|[metadata_modified=2026-01-01T00:00:00Z..*]",
        "state:active +entity_type:package|[state=active] & [entity_type=package]",
        "title:bom*|[title=bom*]",
        "((groups:\"envi\") AND (tags:\"a\" AND tags:\"b (c)\"))|[([([groups=envi])] & [([tags=a] &"
            + " [tags=b (c)])])]",
        "-(a OR tags:b) c|[!([a + tags=b])] & [c]",
        "uri:https\\://voorbeeld.nl/a|[uri=https://voorbeeld.nl/a]"
      })
  void readsWhatClientsWrite(String text, String expected) {
    assertThat(SolrQuery.read(text).map(SolrQueryTest::shown).orElseThrow())
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"open", "title:[a TO", "(a", "a)", "((a)", "(tags:a"})
  void refusesWhatItCannotRead(String text) {
    assertThat(SolrQuery.read(text)).isEmpty();
  }

  @Test
  void bearsTimesBeyondAllOthers() {
    assertThat(CkanFields.micros(Instant.MAX)).isGreaterThan(CkanFields.micros(Instant.EPOCH));
    assertThat(CkanFields.micros(Instant.MIN)).isNegative();
  }

  @Test
  void readsWordsOfAnyLength() {
    var word = "a\\:".repeat(5_000);

    assertThat(SolrQuery.read(word)).isPresent();
    assertThat(SolrQuery.read('"' + word + '"')).isPresent();
  }

  @Test
  void readsNoMoreThanItCanSoonRead() {
    var half = "a".repeat(9_999);

    assertThat(SolrQuery.all(List.of(half, half))).isPresent();
    assertThat(SolrQuery.all(List.of(half, half + "a"))).isEmpty();
    assertThat(SolrQuery.all(Collections.nCopies(20_001, ""))).isEmpty();
  }

  @Test
  void refusesAllWhenItCannotReadOne() {
    assertThat(SolrQuery.all(List.of("a", "(b"))).isEmpty();
  }

  @Test
  void refusesMoreThanTheIndexCanBear() {
    assertThat(isAnswered("tags:(" + "a ".repeat(501) + ")")).isFalse();
    assertThat(isAnswered("title:\"" + "a ".repeat(501) + "\"")).isFalse();
    assertThat(isAnswered("name:" + "*".repeat(50))).isFalse();
    assertThat(isAnswered("title:\"*water* in de straat\" name:*kolk*")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nosuchfield:x", "title:[a TO b]", "metadata_modified:[yesterday TO *]"})
  void refusesWhatItDoesNotKnow(String text) {
    assertThat(isAnswered(text)).isFalse();
  }

  private static boolean isAnswered(String text) {
    return Fields.areAnswered(List.of(SolrQuery.read(text).orElseThrow()));
  }

  private static String shown(SolrQuery query) {
    return String.join(
        " & ",
        query.groups().stream()
            .map(group ->
                "[" + String.join(" + ", group.stream().map(SolrQueryTest::shown).toList()) + "]")
            .toList());
  }

  private static String shown(SolrQuery.Clause clause) {
    var value =
        clause.range().map(r -> r.from() + ".." + r.to()).orElse(String.join(",", clause.values()));
    if (clause.inner().isPresent()) {
      return (clause.negated() ? "!" : "") + "(" + shown(clause.inner().get()) + ")";
    }
    return (clause.negated() ? "!" : "")
        + (clause.field().isEmpty() ? "" : clause.field() + "=")
        + value;
  }
}
