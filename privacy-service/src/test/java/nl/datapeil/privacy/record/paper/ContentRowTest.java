package nl.datapeil.privacy.record.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Header;
import org.junit.jupiter.api.Test;

class ContentRowTest {
  @Test
  void hasAColumnForEachValueOfAnyItem() throws JsonProcessingException {
    var first = item("{\"facts\": {\"title\": \"a\", \"tags\": [\"x\", \"y\"]}}");
    var second = item("{\"facts\": {\"title\": \"b\"}, \"steps\": [{\"by\": \"p\"}]}");

    var header = ContentRow.header(List.of(first, second));

    assertThat(header).endsWith("updatedAt", "facts.title", "facts.tags", "steps");
    assertThat(ContentRow.of(first, header)).hasSameSizeAs(header).endsWith("a", "x | y", "");
    assertThat(ContentRow.of(second, header))
        .startsWith("https://x.example/1", "OPEN", "1")
        .endsWith("b", "", "[{\"by\":\"p\"}]");
  }

  private static Filed<JsonNode> item(String content) throws JsonProcessingException {
    var header =
        new Header(
            new UUID(0, 1),
            URI.create("https://x.example/1"),
            "OPEN",
            1,
            "petra",
            null,
            Instant.EPOCH,
            Instant.EPOCH);
    return new Filed<>(header, "Een notitie", "petra", 0, new ObjectMapper().readTree(content));
  }
}
