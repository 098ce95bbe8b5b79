package nl.datapeil.privacy.document.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Block.Heading;

/// The body of a document, laid aside in a file while its headings are gathered: a table of
/// contents stands before what it lists.
public final class Contents implements AutoCloseable {
  /// Deeper headings are not listed.
  private static final int DEEPEST = 2;

  /// A longer table of contents helps nobody: the reader's navigator shows the headings.
  private static final int LONGEST = 300;

  private final Path body;
  private final List<Entry> entries = new ArrayList<>();
  private int headings;

  private Contents(Path body) {
    this.body = body;
  }

  /// A line of the table of contents; `mark` names the place of the heading in the body.
  public record Entry(int level, String text, String mark) {}

  /// What writes a block of the body.
  public interface BlockWriter {
    /// `mark` names the block, where it is a heading.
    void write(Block block, String mark) throws IOException;
  }

  /// What makes a writer of blocks that writes to `xml`.
  public interface BodyWriter {
    BlockWriter to(Xml xml);
  }

  public static Contents of(Iterable<? extends Block> blocks, BodyWriter body) throws IOException {
    var contents = new Contents(Files.createTempFile("document", ".xml"));
    try (var out = Files.newBufferedWriter(contents.body)) {
      var writer = body.to(new Xml(out));
      for (var block : blocks) {
        writer.write(block, contents.enter(block));
      }
    } catch (IOException | RuntimeException e) {
      contents.close();
      throw e;
    }
    return contents;
  }

  public static String title(Locale language) {
    return language.getLanguage().equals("nl") ? "Inhoud" : "Contents";
  }

  /// Empty where it would be too short or too long to be of use.
  public List<Entry> entries() {
    return entries.size() < 3 || entries.size() > LONGEST ? List.of() : entries;
  }

  public void copyTo(Xml xml) throws IOException {
    try (var in = Files.newBufferedReader(body)) {
      var buffer = new char[1 << 14];
      for (var n = in.read(buffer); n > 0; n = in.read(buffer)) {
        xml.raw(new String(buffer, 0, n));
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(body);
  }

  private String enter(Block block) {
    if (!(block instanceof Heading(var level, var text))) {
      return "";
    }
    var mark = "_Toc%06d".formatted(++headings);
    if (level <= DEEPEST && entries.size() <= LONGEST) {
      entries.add(new Entry(level, text, mark));
    }
    return mark;
  }
}
