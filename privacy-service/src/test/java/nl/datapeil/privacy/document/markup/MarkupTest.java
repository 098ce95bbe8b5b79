package nl.datapeil.privacy.document.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.datapeil.privacy.document.DocumentFixtures;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Block.Listing;
import nl.datapeil.privacy.document.model.Block.Paragraph;
import nl.datapeil.privacy.document.model.Inline;
import nl.datapeil.privacy.document.model.Inline.Break;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Inline.Link;
import nl.datapeil.privacy.document.model.Inline.Run;
import nl.datapeil.privacy.document.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @Test
  void readsEmphasisAndLinks() {
    assertThat(Markup.blocks("a **b** *c* [d](https://e.example/)"))
        .containsExactly(
            paragraph(
                run("a "),
                new Run("b", Emphasis.BOLD),
                run(" "),
                new Run("c", Emphasis.ITALIC),
                run(" "),
                new Link("d", URI.create("https://e.example/"))));
  }

  @Test
  void readsSimpleHtmlAlike() {
    assertThat(
            Markup.blocks(
                "a<br><strong>b</strong> <a href=\"https://e.example/\">d</a><ul><li>x</li></ul>"))
        .containsExactly(
            paragraph(
                run("a"),
                new Break(),
                new Run("b", Emphasis.BOLD),
                run(" "),
                new Link("d", URI.create("https://e.example/"))),
            new Listing(false, List.of(Prose.of("x"))));
  }

  @Test
  void keepsParagraphsLinesAndLists() {
    assertThat(Markup.blocks("een\ntwee\n\ndrie\n\n1. a\n2. b"))
        .containsExactly(
            paragraph(run("een"), new Break(), run("twee")),
            paragraph(run("drie")),
            new Listing(true, List.of(Prose.of("a"), Prose.of("b"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"javascript:alert(1)\">tekst</a>",
        "[tekst](javascript:alert(1))",
        "<script>alert(1)</script>tekst",
        "<style>x{}</style>tekst",
        "<img src=x onerror=alert(1)>tekst",
        "<span onclick=\"x()\">tekst</span>"
      })
  void keepsOnlyTheWordsOfWhatIsNotSafe(String text) {
    assertThat(Markup.blocks(text)).containsExactly(paragraph(run("tekst")));
  }

  @Test
  void putsListsIntoRunningTextWithBullets() {
    assertThat(Markup.prose("kop\n\n- een\n- twee").plain()).isEqualTo("kop\n• een\n• twee");
    assertThat(Markup.prose("").parts()).isEmpty();
  }

  @Test
  void readsWhateverTextThereIs() {
    assertThat(DocumentFixtures.nastyTexts())
        .allSatisfy(text -> assertThat(Markup.blocks(text)).doesNotContainNull());
  }

  private static Block paragraph(Inline... parts) {
    return new Paragraph(new Prose(List.of(parts)));
  }

  private static Run run(String text) {
    return new Run(text, Emphasis.NONE);
  }
}
