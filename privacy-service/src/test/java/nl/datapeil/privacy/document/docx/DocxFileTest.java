package nl.datapeil.privacy.document.docx;

import static nl.datapeil.privacy.document.DocumentFixtures.bytes;
import static nl.datapeil.privacy.document.DocumentFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.document.DocumentFixtures;
import nl.datapeil.privacy.document.OfficeParts;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Prose;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocxFileTest {
  private static final String BODY = "word/document.xml";
  private static final String LINKS = "word/_rels/document.xml.rels";

  @Test
  void namesEachPartThatItHas() throws IOException {
    var parts = new OfficeParts(bytes(report(), DocxFile::write));
    var named =
        Stream.concat(
            parts.elements("[Content_Types].xml", "Override").stream()
                .map(e -> e.getAttribute("PartName").substring(1)),
            Stream.of("[Content_Types].xml", "_rels/.rels", LINKS));

    assertThat(parts.names()).containsExactlyInAnyOrderElementsOf(named.toList());
  }

  @Test
  void hasHeadingsByStyle() throws IOException {
    var parts = new OfficeParts(bytes(report(), DocxFile::write));

    assertThat(paragraphs(parts, "Heading1"))
        .containsExactly("Eerste & <hoofdstuk>", "Tweede hoofdstuk");
    assertThat(paragraphs(parts, "Heading2")).containsExactly("Gegevens");
    assertThat(parts.elements("word/styles.xml", "w:outlineLvl"))
        .extracting(e -> e.getAttribute("w:val"))
        .containsExactly("0", "1", "2", "3", "4", "5");
  }

  @Test
  void hasTablesWhoseHeaderRepeats() throws IOException {
    var parts = new OfficeParts(bytes(report(), DocxFile::write));

    assertThat(parts.elements(BODY, "w:tbl")).hasSize(2);
    assertThat(parts.elements(BODY, "w:tr")).hasSize(2 + 1 + 120);
    assertThat(parts.elements(BODY, "w:tblHeader"))
        .extracting(e -> e.getParentNode().getParentNode().getTextContent())
        .containsExactly("DatasetKolom");
    assertThat(parts.elements(BODY, "w:tc"))
        .allSatisfy(cell -> assertThat(cell.getLastChild().getNodeName()).isEqualTo("w:p"));
  }

  @Test
  void listsItsContentsWithLinksToWhatIsThere() throws IOException {
    var parts = new OfficeParts(bytes(report(), DocxFile::write));
    var marks =
        parts.elements(BODY, "w:bookmarkStart").stream()
            .map(e -> e.getAttribute("w:name"))
            .toList();

    assertThat(paragraphs(parts, "TOC1")).last().isEqualTo("Tweede hoofdstuk");
    assertThat(parts.elements(BODY, "w:hyperlink"))
        .extracting(e -> e.getAttribute("w:anchor"))
        .filteredOn(anchor -> !anchor.isEmpty())
        .hasSize(3)
        .allSatisfy(anchor -> assertThat(marks).contains(anchor));
  }

  @Test
  void leadsOutByRelations() throws IOException {
    var parts = new OfficeParts(bytes(report(), DocxFile::write));
    var link = parts.elements(LINKS, "Relationship").getLast();

    assertThat(link.getAttribute("Target")).isEqualTo("https://ap.example/a?b=1&c=(2)");
    assertThat(parts.elements(BODY, "w:hyperlink").getLast().getAttribute("r:id"))
        .isEqualTo(link.getAttribute("Id"));
  }

  @Test
  void usesOnlyStylesThatThereAre() throws IOException {
    var parts = new OfficeParts(bytes(report(), DocxFile::write));
    var known =
        parts.elements("word/styles.xml", "w:style").stream()
            .map(style -> style.getAttribute("w:styleId"))
            .toList();

    assertThat(parts.elements(BODY, "w:pStyle"))
        .extracting(e -> e.getAttribute("w:val"))
        .isNotEmpty()
        .allSatisfy(style -> assertThat(known).contains(style));
  }

  @Test
  void countsEachNumberedListFromOne() throws IOException {
    var list = new Block.Listing(true, List.of(Prose.of("een"), Prose.of("twee")));
    var parts = new OfficeParts(bytes(DocumentFixtures.of(List.of(list, list)), DocxFile::write));

    assertThat(parts.elements(BODY, "w:numId"))
        .extracting(e -> e.getAttribute("w:val"))
        .containsExactly("2", "2", "3", "3");
    assertThat(parts.elements("word/numbering.xml", "w:startOverride")).hasSize(2);
  }

  @Test
  void isWellFormedWhateverTheText() {
    assertThat(DocumentFixtures.nastyTexts())
        .allSatisfy(text -> {
          var parts = new OfficeParts(bytes(DocumentFixtures.everywhere(text), DocxFile::write));
          assertThat(paragraphs(parts, "Heading3")).hasSize(1);
          assertThat(parts.elements("docProps/core.xml", "dc:title")).hasSize(1);
          assertThat(parts.elements(LINKS, "Relationship")).hasSize(4);
        });
  }

  private static List<String> paragraphs(OfficeParts parts, String style) {
    return parts.elements(BODY, "w:p").stream()
        .filter(p -> style.equals(styleOf(p)))
        .map(Element::getTextContent)
        .map(text -> text.replaceFirst("^ TOC .* ", ""))
        .toList();
  }

  private static String styleOf(Element paragraph) {
    var style = paragraph.getElementsByTagName("w:pStyle");
    return style.getLength() == 0 ? "" : ((Element) style.item(0)).getAttribute("w:val");
  }
}
