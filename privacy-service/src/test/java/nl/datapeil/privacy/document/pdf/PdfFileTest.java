package nl.datapeil.privacy.document.pdf;

import static nl.datapeil.privacy.document.DocumentFixtures.bytes;
import static nl.datapeil.privacy.document.DocumentFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.privacy.document.DocumentFixtures;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Block.Facts;
import nl.datapeil.privacy.document.model.Block.Heading;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Fact;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfFileTest {
  @BeforeAll
  static void prepareTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void keepsToTheStandard(PDFAFlavour standard) throws Exception {
    var file = bytes(report(), PdfFile::write);

    assertThat(breaches(file, standard)).isEmpty();
  }

  @Test
  void keepsToTheStandardsWithTextFromAllOverUnicode() throws Exception {
    var nasty =
        DocumentFixtures.nastyTexts()
            .filter(text -> text.length() < 100)
            .map(DocumentFixtures::everywhere)
            .<Block>flatMap(document -> blocks(document).stream())
            .toList();

    var file = bytes(DocumentFixtures.of(nasty), PdfFile::write);

    assertThat(breaches(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(breaches(file, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theValidatorDoesFindWhatIsWrong() throws Exception {
    var text = new String(bytes(report(), PdfFile::write), StandardCharsets.ISO_8859_1);
    var wrong =
        text.replace("<pdfaid:part>2", "<pdfaid:part>9").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(breaches(wrong, PDFAFlavour.PDFA_2_A)).isNotEmpty();
  }

  @Test
  void holdsTheTextInReadingOrder() throws IOException {
    try (var pdf = Loader.loadPDF(bytes(report(), PdfFile::write))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .containsSubsequence(
              "Register van Ötterlo",
              DocumentFixtures.NAMES.substring(0, 60),
              "Eerste & <hoofdstuk>",
              "Regel een",
              "Regel twee",
              "dataset 1",
              "kolom 120",
              "Tweede hoofdstuk",
              "Dit is vet en cursief, zie de AP.",
              "twee");
    }
  }

  @Test
  void tagsHeadingsTablesAndLists() throws IOException {
    try (var pdf = Loader.loadPDF(bytes(report(), PdfFile::write))) {
      var tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());

      assertThat(tags).contains("Title", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Link");
      assertThat(tags).filteredOn("Table"::equals).hasSize(2);
      assertThat(tags).filteredOn("TR"::equals).hasSize(2 + 1 + 120);
      assertThat(tags).filteredOn("TH"::equals).hasSize(2 + 2);
      assertThat(tags).filteredOn("TD"::equals).hasSize(2 + 240);
    }
  }

  @Test
  void hasBookmarksLanguageAndEmbeddedFonts() throws IOException {
    try (var pdf = Loader.loadPDF(bytes(report(), PdfFile::write))) {
      var catalog = pdf.getDocumentCatalog();
      var chapters = new ArrayList<String>();
      catalog.getDocumentOutline().children().forEach(item -> chapters.add(item.getTitle()));

      assertThat(chapters).containsExactly("Eerste & <hoofdstuk>", "Tweede hoofdstuk");
      assertThat(catalog.getLanguage()).isEqualTo("nl-NL");
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void breaksLongTextInACellOverPages() throws IOException {
    var text =
        IntStream.range(0, 2_000)
            .mapToObj(n -> "woord" + n)
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();

    try (var pdf =
        Loader.loadPDF(
            bytes(
                DocumentFixtures.of(List.of(new Facts(List.of(Fact.of("Lang", text))))),
                PdfFile::write))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      assertThat(words(pdf)).contains("woord0", "woord999", "woord1999");
      assertThat(tags(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .filteredOn("TD"::equals)
          .hasSize(1);
    }
  }

  @Test
  void repeatsTheHeaderOfATableOnEachPage() throws IOException {
    var file = bytes(DocumentFixtures.of(List.of(DocumentFixtures.table(200))), PdfFile::write);

    try (var pdf = Loader.loadPDF(file)) {
      for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(pdf)).contains("Dataset Kolom");
      }
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
    }
  }

  @Test
  void leavesOutNoLevelOfHeadings() throws IOException {
    var file =
        bytes(
            DocumentFixtures.of(List.of(new Heading(4, "a"), new Heading(6, "b"))), PdfFile::write);

    try (var pdf = Loader.loadPDF(file)) {
      assertThat(tags(pdf.getDocumentCatalog().getStructureTreeRoot())).contains("H1", "H2");
    }
  }

  @Test
  void readsWhateverTextThereIs() {
    assertThat(DocumentFixtures.nastyTexts())
        .allSatisfy(text -> {
          var file = bytes(DocumentFixtures.everywhere(text), PdfFile::write);
          try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).isNotEmpty();
          }
        });
  }

  @Test
  void isTheSameFileEachTime() {
    assertThat(bytes(report(), PdfFile::write)).isEqualTo(bytes(report(), PdfFile::write));
  }

  private static List<Block> blocks(Document document) {
    var blocks = new ArrayList<Block>();
    document.blocks().forEach(blocks::add);
    return blocks;
  }

  private static List<String> words(PDDocument pdf) throws IOException {
    return List.of(new PDFTextStripper().getText(pdf).split("\\s+", -1));
  }

  private static List<String> tags(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(kid -> Stream.concat(Stream.of(kid.getStructureType()), tags(kid).stream()))
        .toList();
  }

  private static List<String> breaches(byte[] file, PDFAFlavour standard)
      throws VeraPDFException, IOException {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
          .map(test -> test.getRuleId() + " " + test.getMessage())
          .distinct()
          .toList();
    }
  }
}
