package nl.datapeil.privacy.document.odt;

import static nl.datapeil.privacy.document.DocumentFixtures.bytes;
import static nl.datapeil.privacy.document.DocumentFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.datapeil.privacy.document.DocumentFixtures;
import nl.datapeil.privacy.document.OfficeParts;
import nl.datapeil.privacy.document.model.Block;
import org.junit.jupiter.api.Test;

class OdtFileTest {
  private static final String CONTENT = "content.xml";

  @Test
  void beginsWithItsMediaTypeUnpacked() throws IOException {
    var file = bytes(report(), OdtFile::write);

    assertThat(new String(file, 30, 47, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    assertThat(new OfficeParts(file).names())
        .containsExactly("mimetype", CONTENT, "styles.xml", "meta.xml", "META-INF/manifest.xml");
  }

  @Test
  void hasHeadingsByLevel() throws IOException {
    var headings = new OfficeParts(bytes(report(), OdtFile::write)).elements(CONTENT, "text:h");

    assertThat(headings)
        .extracting(h -> h.getAttribute("text:outline-level") + " " + h.getTextContent())
        .containsExactly("1 Eerste & <hoofdstuk>", "2 Gegevens", "1 Tweede hoofdstuk");
  }

  @Test
  void hasTablesWithHeaderRows() throws IOException {
    var parts = new OfficeParts(bytes(report(), OdtFile::write));

    assertThat(parts.elements(CONTENT, "table:table")).hasSize(2);
    assertThat(parts.elements(CONTENT, "table:table-header-rows"))
        .extracting(e -> e.getTextContent())
        .containsExactly("DatasetKolom");
    assertThat(parts.elements(CONTENT, "table:table-row")).hasSize(2 + 1 + 120);
  }

  @Test
  void listsItsContents() throws IOException {
    var contents =
        new OfficeParts(bytes(report(), OdtFile::write)).elements(CONTENT, "text:index-body");

    assertThat(contents)
        .singleElement()
        .satisfies(body ->
            assertThat(body.getTextContent())
                .isEqualTo("InhoudEerste & <hoofdstuk>GegevensTweede hoofdstuk"));
  }

  @Test
  void usesOnlyStylesThatThereAre() throws IOException {
    var parts = new OfficeParts(bytes(report(), OdtFile::write));
    var known =
        List.of(CONTENT, "styles.xml").stream()
            .flatMap(part ->
                List.of("style:style", "text:list-style").stream()
                    .flatMap(tag -> parts.elements(part, tag).stream()))
            .map(style -> style.getAttribute("style:name"))
            .toList();

    var used =
        parts.elements(CONTENT, "*").stream()
            .flatMap(
                e -> List.of("text:style-name", "table:style-name").stream().map(e::getAttribute))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();

    assertThat(known).containsAll(used);
    assertThat(used).contains("Heading_20_1", "BreakHeading1", "HeadingCell", "Strong_20_Emphasis");
  }

  @Test
  void saysItsLanguageAndTitle() throws IOException {
    var parts = new OfficeParts(bytes(report(), OdtFile::write));

    assertThat(parts.elements("meta.xml", "dc:title").getFirst().getTextContent())
        .isEqualTo("Register van Ötterlo");
    assertThat(parts.elements("styles.xml", "style:text-properties").getFirst())
        .extracting(e -> e.getAttribute("fo:language") + "-" + e.getAttribute("fo:country"))
        .isEqualTo("nl-NL");
  }

  @Test
  void keepsBlanksInARow() throws IOException {
    var document = DocumentFixtures.of(List.of(Block.Paragraph.of("a   b")));
    var parts = new OfficeParts(bytes(document, OdtFile::write));

    assertThat(parts.elements(CONTENT, "text:s"))
        .extracting(e -> e.getAttribute("text:c"))
        .containsExactly("3");
  }

  @Test
  void isWellFormedWhateverTheText() {
    assertThat(DocumentFixtures.nastyTexts())
        .allSatisfy(text -> {
          var parts = new OfficeParts(bytes(DocumentFixtures.everywhere(text), OdtFile::write));
          assertThat(parts.elements(CONTENT, "text:h")).hasSize(1);
          assertThat(parts.elements("meta.xml", "dc:title")).hasSize(1);
        });
  }
}
