package nl.datapeil.catalog.change.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Logged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditVerifierTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @TempDir Path folder;

  @Test
  void hashesAsTheDocumentationSays() {
    var id = UUID.fromString("00000000-0000-7000-0000-000000000001");
    var change = new Change("dataset", id, null, "created", 0, false, "sanne", null, "ab");

    var line = Logged.after(Logged.START, 1, Instant.parse("2026-03-03T10:00:00Z"), change);

    assertThat(line.hash())
        .isEqualTo("683060cd6ff5342313b48a47ddd178c4484f1f3778aec0aab5480b05b8299437");
  }

  @Test
  void acceptsAWholeChain() throws IOException {
    var lines = chain(5);

    assertThat(verified(lines)).isEqualTo("OK: 5 lines, head " + head(lines));
    assertThat(verified(lines, "--head", head(lines))).startsWith("OK");
    assertThat(verified(List.of())).startsWith("OK: 0 lines");
  }

  @Test
  void acceptsAPieceThatFollowsWhatIsKnown() throws IOException {
    var lines = chain(5);

    assertThat(verified(lines.subList(2, 5), "--start", head(lines.subList(0, 2))))
        .startsWith("OK: 3 lines");
    assertThat(verified(lines.subList(3, 5), "--start", head(lines.subList(0, 2))))
        .isEqualTo("BROKEN: line 1 has number 4 where 3 belongs");
  }

  @ParameterizedTest
  @CsvSource({
    "at,2026-03-03T10:00:00.000001Z",
    "kind,catalog",
    "subject,0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b11",
    "uri,https://voorbeeld.nl/x",
    "action,archived",
    "version,9",
    "visible,false",
    "by,iemand",
    "reason,een andere reden",
    "digest,00",
    "previous,0000000000000000000000000000000000000000000000000000000000000000",
    "hash,0000000000000000000000000000000000000000000000000000000000000000",
    "seq,7"
  })
  void findsTheLineWhoseMemberWasChanged(String member, String value) throws IOException {
    var lines = chain(5);
    lines.set(2, with(lines.get(2), member, value));

    assertThat(verified(lines)).startsWith("BROKEN: line 3 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"uri", "reason", "by", "hash", "seq"})
  void findsTheLineThatLacksAMember(String member) throws IOException {
    var lines = chain(5);
    var line = (ObjectNode) JSON.readTree(lines.get(2));
    line.remove(member);
    lines.set(2, line.toString());

    assertThat(verified(lines)).startsWith("BROKEN: line 3 ");
  }

  @Test
  void findsAMissingLine() throws IOException {
    var lines = chain(5);
    lines.remove(1);

    assertThat(verified(lines)).isEqualTo("BROKEN: line 2 has number 3 where 2 belongs");
  }

  @Test
  void findsLinesThatChangedPlaces() throws IOException {
    var lines = chain(5);
    lines.add(2, lines.remove(3));

    assertThat(verified(lines)).startsWith("BROKEN: line 3 ");
  }

  @Test
  void findsALineThatWasPutBetween() throws IOException {
    var lines = chain(5);
    var between = Logged.after(hash(lines.get(1)), 3, Instant.EPOCH, change(9));
    lines.add(2, json(between));

    assertThat(verified(lines)).startsWith("BROKEN: line 4 ");
  }

  @Test
  void findsAMemberGivenTwice() throws IOException {
    var lines = chain(3);
    lines.set(1, lines.get(1).replaceFirst("\\{", "{\"by\": \"iemand\", "));

    assertThat(verified(lines)).startsWith("BROKEN: line 2 is not a line of an export");
  }

  @Test
  void findsThatTheEndWasCutOff() throws IOException {
    var lines = chain(5);

    assertThat(verified(lines.subList(0, 3), "--head", head(lines)))
        .startsWith("BROKEN: line 4 is missing");
    assertThat(verified(List.of(), "--head", head(lines))).startsWith("BROKEN: line 1 is missing");
  }

  @Test
  void findsThatTheEndWasWrittenAnew() throws IOException {
    var lines = chain(5);
    var head = head(lines);
    var last = Logged.after(hash(lines.get(3)), 5, Instant.EPOCH, change(9));
    lines.set(4, json(last));

    assertThat(verified(lines)).startsWith("OK");
    assertThat(verified(lines, "--head", head)).startsWith("BROKEN: line 6 is missing");
  }

  private String verified(List<String> lines, String... arguments) throws IOException {
    var file = folder.resolve("audit.jsonl");
    Files.write(file, lines);
    var all = new ArrayList<>(List.of(arguments));
    all.add(file.toString());
    var out = new ByteArrayOutputStream();
    var code =
        AuditVerifier.run(
            new PrintStream(out, true, StandardCharsets.UTF_8), all.toArray(String[]::new));
    var said = out.toString(StandardCharsets.UTF_8).strip();
    assertThat(code).isEqualTo(said.startsWith("OK") ? 0 : 1);
    return said;
  }

  private static List<String> chain(int length) {
    var lines = new ArrayList<String>();
    var previous = Logged.START;
    for (var seq = 1; seq <= length; seq++) {
      var line = Logged.after(previous, seq, Instant.parse("2026-03-03T10:00:00Z"), change(seq));
      previous = line.hash();
      lines.add(json(line));
    }
    return lines;
  }

  private static Change change(int number) {
    var id = new UUID(0x7000, number);
    var uri = URI.create("https://voorbeeld.nl/" + id);
    return new Change("dataset", id, uri, "updated", 1, true, "sanne", "reden é", "ab");
  }

  private static String head(List<String> lines) throws IOException {
    return lines.size() + ":" + hash(lines.getLast());
  }

  private static String hash(String line) throws IOException {
    return JSON.readTree(line).get("hash").asText();
  }

  private static String with(String text, String member, String value) throws IOException {
    var line = (ObjectNode) JSON.readTree(text);
    line.set(
        member, value.matches("[0-9]|true|false") ? JSON.readTree(value) : JSON.valueToTree(value));
    return line.toString();
  }

  private static String json(Logged line) {
    try {
      return JSON.writeValueAsString(AuditLine.of(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
