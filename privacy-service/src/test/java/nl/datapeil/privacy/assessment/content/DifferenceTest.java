package nl.datapeil.privacy.assessment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.assessment.risk.Risk;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final Instant NOON = Instant.parse("2027-01-31T12:00:00Z");

  @Test
  void tellsPerFieldWhatItSaidAndSaysAndWhoChangedIt() throws JsonProcessingException {
    var versions =
        List.of(
            saved(1, "petra", "{'1.1': {'value': 'old', 'lastEditedAt': 'x'}}"),
            saved(2, "olga", "{'1.1': {'value': 'new', 'lastEditedAt': 'y'}}"),
            saved(
                3, "paul", "{'1.1': {'value': 'new', 'lastEditedAt': 'z'}, '2': {'value': 'b'}}"));

    var changes = over(versions);

    assertThat(changes)
        .extracting(
            FieldChange::field, c -> String.valueOf(c.before()), c -> String.valueOf(c.after()))
        .containsExactly(
            tuple("answers.1.1", "\"old\"", "\"new\""), tuple("answers.2", "null", "\"b\""));
    assertThat(changes).extracting(FieldChange::by).containsExactly("olga", "paul");
    assertThat(changes).extracting(FieldChange::version).containsExactly(2, 3);
  }

  @Test
  void saysNothingOfWhatWasChangedBack() throws JsonProcessingException {
    var versions =
        List.of(
            saved(1, "petra", "{'1.1': {'value': 'a'}}"),
            saved(2, "petra", "{'1.1': {'value': 'b'}}"),
            saved(3, "petra", "{'1.1': {'value': 'a'}}"));

    assertThat(over(versions)).isEmpty();
  }

  @Test
  void comparesRowsByTheirIndex() throws JsonProcessingException {
    var versions =
        List.of(
            saved(1, "petra", "{'3.1': [{'_index': 0, '3.1.1': {'value': 'a'}}]}"),
            saved(
                2,
                "petra",
                "{'3.1': [{'_index': 1, '3.1.1': {'value': 'b'}},"
                    + " {'_index': 0, '3.1.1': {'value': 'a'}}]}"));

    assertThat(over(versions))
        .extracting(FieldChange::field)
        .containsExactly("answers.3.1[1]", "answers.3.1[1].3.1.1");
  }

  @Test
  void comparesTitleActivitiesAndRisks() throws JsonProcessingException {
    var risk = new Risk(new UUID(0, 1), "a", "b", 1, 2, List.of(), null, null);
    var graver = new Risk(risk.id(), "a", "b", 3, 2, List.of(), 1, 1);
    var before = saved(1, "petra", "{}").content().withRisks(List.of(risk));
    var after = before.titled("Other", List.of("https://a.example/1")).withRisks(List.of(graver));

    var changes =
        over(List.of(new Saved(1, "petra", NOON, before), new Saved(2, "paul", NOON, after)));

    assertThat(changes)
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder(
            "title",
            "about[https://a.example/1]",
            "risks[" + risk.id() + "].chance",
            "risks[" + risk.id() + "].residualChance",
            "risks[" + risk.id() + "].residualImpact");
  }

  @Test
  void readsNoMoreVersionsThanItTakes() throws JsonProcessingException {
    var first = saved(1, "petra", "{'1.1': {'value': 'a'}}");
    var last = saved(9, "paul", "{'1.1': {'value': 'c'}}");
    var earlier = saved(8, "olga", "{'1.1': {'value': 'b'}}");
    var read = new ArrayList<Integer>();

    var changes =
        Difference.between(
            first,
            last,
            before -> {
              read.add(before);
              return List.of(earlier);
            });

    assertThat(changes).extracting(FieldChange::by).containsExactly("paul");
    assertThat(read).containsExactly(9);
    assertThat(Difference.between(last, last, _ -> List.of())).isEmpty();
  }

  private static List<FieldChange> over(List<Saved> versions) {
    return Difference.between(
        versions.getFirst(),
        versions.getLast(),
        before -> versions.stream().filter(one -> one.version() < before).toList().reversed());
  }

  private static Saved saved(int version, String by, String answers)
      throws JsonProcessingException {
    var json = new ObjectMapper().readTree("{\"answers\": " + answers.replace('\'', '"') + "}");
    var content = new Content("Wmo", List.of(), (ObjectNode) json, List.of());
    return new Saved(version, by, NOON, content);
  }
}
