package nl.datapeil.privacy.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Block.Facts;
import nl.datapeil.privacy.document.model.Block.Heading;
import nl.datapeil.privacy.document.model.Block.Paragraph;
import nl.datapeil.privacy.document.model.Block.Table;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Fact;
import nl.datapeil.privacy.document.model.Prose;

/// Documents to write in tests.
public final class DocumentFixtures {
  /// Names as they are in any municipality.
  public static final String NAMES =
      "Zoë IJsbrand, Łukasz Święty, Şükrü Yıldız, Ελένη Παπαδοπούλου, €";

  private DocumentFixtures() {}

  /// A document with each kind of block.
  public static Document report() {
    var blocks =
        Stream.<Block>of(
            Paragraph.of(NAMES),
            new Heading(1, "Eerste & <hoofdstuk>"),
            new Facts(List.of(Fact.of("Doel", "Regel een\nRegel twee"), Fact.of("Leeg", ""))),
            new Heading(2, "Gegevens"),
            table(120),
            new Block.PageBreak(),
            new Heading(1, "Tweede hoofdstuk"));
    var answer =
        Markup.blocks(
            """
            Dit is **vet** en *cursief*, zie [de AP](https://ap.example/a?b=1&c=(2)).

            - een
            - twee
            """);
    return of(Stream.concat(blocks, answer.stream()).toList());
  }

  public static Table table(int rows) {
    return new Table(
        List.of(new Column("Dataset", 3), new Column("Kolom", 2)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(n -> List.of(Prose.of("dataset " + n), Prose.of("kolom " + n)))
            .toList());
  }

  public static Document of(List<Block> blocks) {
    return new Document(
        "Register van Ötterlo", "AVG art. 30", ReaderLanguage.DUTCH, Instant.EPOCH, blocks);
  }

  /// The text in all places where a document has text.
  public static Document everywhere(String text) {
    var blocks =
        Stream.<Block>of(
            new Heading(3, text),
            Paragraph.of(text),
            new Facts(List.of(Fact.of(text, text))),
            new Table(
                List.of(new Column(text, 1), new Column("x", 9)),
                List.of(List.of(Prose.of(text), Prose.of(text)))),
            new Block.Listing(true, List.of(Prose.of(text))));
    return new Document(
        text,
        text,
        ReaderLanguage.DUTCH,
        Instant.EPOCH,
        Stream.concat(blocks, Markup.blocks(text).stream()).toList());
  }

  /// What people and programs put into forms, though nobody should.
  public static Stream<String> nastyTexts() {
    var random = new Random(30);
    var noise =
        IntStream.range(0, 50)
            .mapToObj(_ ->
                random
                    .ints(1 + random.nextInt(60), 0, 0x11000)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
    var units =
        IntStream.range(0, 50)
            .mapToObj(_ ->
                random
                    .ints(1 + random.nextInt(60), 0xD700, 0xE100)
                    .collect(
                        StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                    .toString());
    return Stream.of(
            Stream.of(
                "",
                " ",
                "\u0000\u0001\u001F\u007F\u0085\uFFFE\uFFFF",
                "\uD800 half \uDC00",
                "😀 👩‍👩‍👧‍👦 \uDBFF\uDFFF",
                "שלום عربى \u202Eomgekeerd",
                "</w:t><script>]]>&amp;<!--",
                "(haakjes) \\ <hex> endstream endobj %%EOF",
                "x".repeat(50_000),
                "woord ".repeat(8_000),
                "e\u0301\u0301\u0301".repeat(5_000),
                "\u0301".repeat(20_000),
                "\n".repeat(3_000),
                ">".repeat(20_000),
                "- ".repeat(5_000) + "x",
                "<div>".repeat(5_000),
                "<b><i>".repeat(3_000) + "x",
                "[".repeat(10_000),
                "**_".repeat(5_000),
                "\uE000\uF8FF"),
            noise,
            units)
        .flatMap(texts -> texts);
  }

  /// What writes a document as one kind of file.
  public interface Writer {
    void write(Document document, OutputStream out) throws IOException;
  }

  public static byte[] bytes(Document document, Writer writer) {
    var bytes = new ByteArrayOutputStream();
    try {
      writer.write(document, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
