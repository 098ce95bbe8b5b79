package nl.datapeil.privacy.record.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Block.Facts;
import nl.datapeil.privacy.document.model.Block.Heading;
import nl.datapeil.privacy.document.model.Fact;
import nl.datapeil.privacy.document.model.Prose;
import org.junit.jupiter.api.Test;

class ContentBlocksTest {
  @Test
  void tellsValuesAsFactsInTheReadersLanguage() throws JsonProcessingException {
    var blocks =
        blocks(
            """
            {"title": "Laptop kwijt", "malicious": false, "awareAt": "2026-07-01T10:00:00Z",
             "level": "VERY_HIGH", "unknownMember": 3, "tags": ["a", "b"], "reason": null}
            """);

    assertThat(blocks)
        .containsExactly(
            new Facts(
                List.of(
                    Fact.of("Titel", "Laptop kwijt"),
                    Fact.of("Trefwoorden", "a\nb"),
                    Fact.of("Kennis genomen op", "2026-07-01 12:00"),
                    Fact.of("Kwaadwillig", "nee"),
                    Fact.of("Niveau", "zeer hoog"),
                    Fact.of("Unknown member", "3"))));
  }

  @Test
  void tellsPartsUnderHeadingsAndListsAsTables() throws JsonProcessingException {
    var blocks =
        blocks(
            """
            {"facts": {"title": "x", "contact": {"name": "y"}},
             "timeline": [{"text": "een", "by": "p"}, {"text": "twee"}],
             "reports": [{"kind": "INITIAL", "parts": [{"a": 1}]}]}
            """);

    assertThat(blocks)
        .filteredOn(Heading.class::isInstance)
        .containsExactly(
            new Heading(1, "Feiten"),
            new Heading(2, "Contact"),
            new Heading(1, "Meldingen"),
            new Heading(2, "1"),
            new Heading(3, "Parts"),
            new Heading(1, "Tijdlijn"));
    assertThat(blocks)
        .filteredOn(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .last()
        .satisfies(table ->
            assertThat(table.rows())
                .containsExactly(
                    List.of(Prose.of("een"), Prose.of("p")),
                    List.of(Prose.of("twee"), Prose.of(""))));
  }

  private static List<Block> blocks(String json) throws JsonProcessingException {
    var content = new ObjectMapper().readTree(json);
    return ContentBlocks.of(content, 1, Locale.of("nl"), ZoneId.of("Europe/Amsterdam"));
  }
}
