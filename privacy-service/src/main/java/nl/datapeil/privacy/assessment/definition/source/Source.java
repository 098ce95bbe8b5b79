package nl.datapeil.privacy.assessment.definition.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// A file as it was sent, and what came of reading it.
sealed interface Source {
  int MOST_BYTES = 2_000_000;

  record Tree(Entry root) implements Source {}

  record Broken(Remark why) implements Source {}

  static Source of(byte[] bytes, boolean json, Findings findings) {
    if (bytes.length > MOST_BYTES) {
      return broken(
          1,
          "A definition may hold at most %d bytes; this one holds %d.",
          "Een definitie mag hoogstens %d bytes bevatten; deze bevat er %d.",
          MOST_BYTES,
          bytes.length);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      var root = json ? JsonSource.read(withoutMark(text)) : YamlSource.read(text, findings);
      requireStorable(root);
      return new Tree(root);
    } catch (CharacterCodingException _) {
      return broken(1, "The file is not UTF-8.", "Het bestand is geen UTF-8.");
    } catch (TooMuch excess) {
      return new Broken(new Remark("$", excess.line(), excess.why()));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      var line = mark == null ? 1 : mark.getLine() + 1;
      return broken(line, "This is not YAML: %s.", "Dit is geen YAML: %s.", e.getProblem());
    } catch (YAMLException _) {
      return broken(1, "This is not YAML that can be read.", "Dit is geen leesbare YAML.");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      var line = at == null ? 1 : at.getLineNr();
      return broken(line, "This is not JSON: %s.", "Dit is geen JSON: %s.", e.getOriginalMessage());
    } catch (IOException _) {
      return broken(1, "The file cannot be read.", "Het bestand is niet te lezen.");
    }
  }

  /// The byte order mark that some editors put in front.
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// Escapes can write what no database holds.
  private static void requireStorable(Entry entry) {
    switch (entry) {
      case Entry.Leaf(var line, _, var text) -> requireStorable(text, line);
      case Entry.Items(_, var items) -> items.forEach(Source::requireStorable);
      case Entry.Members(var line, var members) ->
          members.forEach((name, member) -> {
            requireStorable(name, line);
            requireStorable(member);
          });
    }
  }

  private static void requireStorable(String text, int line) {
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new TooMuch(
          line,
          "A text holds the character NUL or half a character.",
          "Een tekst bevat het teken NUL of een half teken.");
    }
  }

  private static Broken broken(int line, String en, String nl, Object... arguments) {
    return new Broken(new Remark("$", line, Text.of(en, nl, arguments)));
  }

  /// Leaves a file that is made to exhaust its reader.
  final class TooMuch extends RuntimeException {
    private final transient Text why;
    private final int line;

    TooMuch(int line, String en, String nl, Object... arguments) {
      super(en, null, false, false);
      why = Text.of(en, nl, arguments);
      this.line = line;
    }

    Text why() {
      return why;
    }

    int line() {
      return line;
    }
  }
}
