package nl.datapeil.catalog.quality.advice;

import static nl.datapeil.catalog.quality.score.FactsFixtures.ACCESS;
import static nl.datapeil.catalog.quality.score.FactsFixtures.facts;
import static nl.datapeil.catalog.quality.score.FactsFixtures.first;
import static nl.datapeil.catalog.quality.score.FactsFixtures.json;
import static nl.datapeil.catalog.quality.score.FactsFixtures.perfect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.score.FactsFixtures;
import nl.datapeil.catalog.quality.score.Link;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.catalog.quality.score.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviserTest {
  @Test
  void hasNothingToSayOfAPerfectDescription() {
    assertThat(advice(facts(perfect()))).isEmpty();
  }

  @Test
  void putsWhatGainsMostFirst() {
    var typed = perfect();
    typed.remove("keyword");
    typed.remove("spatial");
    first(typed).remove("byteSize");

    var advice = advice(facts(typed));

    assertThat(advice).extracting(Advice::gain).containsExactly(30, 20, 5);
    assertThat(advice)
        .extracting(one -> one.fields().getFirst())
        .containsExactly("keyword", "spatial", "distribution[0].byteSize");
    assertThat(advice).allMatch(one -> !one.todo().nl().isBlank() && !one.todo().en().isBlank());
  }

  @Test
  void countsTheLinkOfANewUrlOnlyOnceItWasChecked() {
    var typed = perfect();
    first(typed).remove("downloadURL");

    var advice = advice(facts(typed)).getFirst();

    assertThat(advice.gain()).isEqualTo(20);
    assertThat(advice.gainOnceChecked()).isEqualTo(50);
  }

  @Test
  void asksToRepairABrokenLinkButNotOneThatWasNotChecked() {
    var broken = new Link(Link.State.BROKEN, 404);

    var repair = advice(facts(perfect(), Map.of(ACCESS, broken)));

    assertThat(repair).hasSize(1);
    assertThat(repair.getFirst().fields()).containsExactly("distribution[0].accessURL");
    assertThat(repair.getFirst().todo().nl()).contains("404");
    assertThat(repair.getFirst().gainOnceChecked()).isEqualTo(50);
    assertThat(advice(facts(perfect(), Map.of()))).isEmpty();
  }

  @Test
  void asksForADistributionOfOpenDataOnly() {
    var typed = perfect();
    typed.remove("distribution");

    var open = advice(facts(typed));
    var closed = advice(new Facts(typed, false, 0, Map.of(), FactsFixtures.LISTS));

    assertThat(open).extracting(one -> one.fields().getFirst()).contains("distribution[0]");
    assertThat(closed).isEmpty();
  }

  @Test
  void asksForAnotherFileBesideAPdf() {
    var typed = perfect();
    first(typed)
        .put("format", "http://publications.europa.eu/resource/authority/file-type/PDF")
        .put("mediaType", "https://www.iana.org/assignments/media-types/application/pdf");

    var advice = advice(facts(typed)).getFirst();

    assertThat(advice.fields()).containsExactly("distribution[1]");
    assertThat(advice.gainOnceChecked()).isEqualTo(35);
  }

  @Test
  void namesTheFieldsThatBreakRules() {
    var facts = facts(perfect());

    var advice = Adviser.of(facts.with(facts.typed(), 1), _ -> 1, List.of("identifier"));

    assertThat(advice).hasSize(1);
    assertThat(advice.getFirst().fields()).containsExactly("identifier");
    assertThat(advice.getFirst().gain()).isEqualTo(Metric.CONFORMANCE.points());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void promisesWhatItGives(long seed) {
    var random = new Random(seed);
    for (var round = 0; round < 200; round++) {
      var facts = facts(damaged(random), links(random));
      for (var advice : advice(facts)) {
        var changed = applied(facts, advice);
        var then = facts.with(changed, 0);

        assertThat(Scoring.of(then).score() - Scoring.of(facts).score())
            .as(advice + " of " + facts.typed())
            .isEqualTo(advice.gain());
        assertThat(Scoring.of(then.onceChecked()).score() - Scoring.of(facts.onceChecked()).score())
            .isEqualTo(advice.gainOnceChecked());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void leadsToTheTopByFollowingItsFirstAdvice(long seed) {
    var random = new Random(seed);
    for (var round = 0; round < 50; round++) {
      var facts = facts(damaged(random), links(random)).onceChecked();
      for (var step = 0; step < 30 && !advice(facts).isEmpty(); step++) {
        facts = facts.with(applied(facts, advice(facts).getFirst()), 0).onceChecked();
      }

      assertThat(advice(facts)).isEmpty();
      assertThat(Scoring.of(facts).score()).as(facts.typed().toString()).isEqualTo(405);
    }
  }

  private static List<Advice> advice(Facts facts) {
    return Adviser.of(facts, _ -> facts.violations(), List.of());
  }

  /// The description with the example of the advice in its field.
  private static ObjectNode applied(Facts facts, Advice advice) {
    ObjectNode copy = facts.typed().deepCopy();
    var field = advice.fields().getFirst();
    JsonNode example = advice.example();
    if (!field.startsWith("distribution[")) {
      copy.set(field, example);
      return copy;
    }
    var index = Integer.parseInt(field.substring(13, field.indexOf(']')));
    var all = copy.withArray("distribution");
    if (field.endsWith("]")) {
      all.insert(index, example);
    } else {
      ((ObjectNode) all.path(index)).set(field.substring(field.indexOf('.') + 1), example);
    }
    return copy;
  }

  /// A perfect description that somebody left members out of, with one to three distributions.
  private static ObjectNode damaged(Random random) {
    var typed = perfect();
    var distributions = typed.withArray("distribution");
    for (var more = random.nextInt(3); more > 0; more--) {
      distributions.add(distributions.path(0).deepCopy());
    }
    distributions.forEach(one -> damage((ObjectNode) one, random));
    damage(typed, random);
    return typed;
  }

  private static void damage(ObjectNode node, Random random) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    for (var name : names) {
      if (random.nextInt(4) == 0) {
        node.remove(name);
      }
    }
    if (node.has("format") && random.nextInt(3) == 0) {
      var code = List.of("PDF", "XLSX", "PNG", "AKN4EU").get(random.nextInt(4));
      node.put("format", "http://publications.europa.eu/resource/authority/file-type/" + code);
    }
    if (node.has("license") && random.nextInt(3) == 0) {
      node.set("license", json("{'title': {'nl': 'Onze licentie'}}"));
    }
  }

  private static Map<String, Link> links(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Map.of();
      case 1 ->
          Map.of(ACCESS, new Link(Link.State.BROKEN, 404), FactsFixtures.DOWNLOAD, Link.WORKING);
      default -> Map.of(ACCESS, Link.WORKING, FactsFixtures.DOWNLOAD, Link.WORKING);
    };
  }
}
