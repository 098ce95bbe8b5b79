package nl.datapeil.privacy.document.markup;

import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Inline;
import nl.datapeil.privacy.document.model.Prose;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/// Text as people type it in forms: Markdown, simple HTML or a mix of both. Bold, italics, links,
/// lists and paragraphs become blocks; of all else only the words are kept, and of scripts nothing.
public final class Markup {
  /// Deeper quotes and lists are text: what nests without end would exhaust the stack.
  private static final int DEEPEST = 20;

  private static final Parser MARKDOWN = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().softbreak("<br>").build();
  private static final Safelist KEPT =
      Safelist.none()
          .addTags("a", "b", "strong", "i", "em", "br", "p", "div", "ul", "ol", "li", "tr")
          .addTags("h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "dt", "dd")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "https", "http", "mailto");

  private Markup() {}

  public static List<Block> blocks(String text) {
    var body = Jsoup.parseBodyFragment(Jsoup.clean(html(text), "", KEPT, asItIs())).body();
    var gathered = new Gathered();
    body.traverse(gathered);
    return gathered.blocks();
  }

  /// For where only running text fits, such as a cell: items of a list begin with a bullet.
  public static Prose prose(String text) {
    var parts =
        blocks(text).stream()
            .flatMap(Markup::proses)
            .<Inline>mapMulti((prose, sink) -> {
              sink.accept(new Inline.Break());
              prose.parts().forEach(sink);
            })
            .skip(1)
            .toList();
    return new Prose(parts);
  }

  private static String html(String text) {
    return HTML.render(MARKDOWN.parse(text));
  }

  private static OutputSettings asItIs() {
    return new OutputSettings().prettyPrint(false);
  }

  private static Stream<Prose> proses(Block block) {
    return switch (block) {
      case Block.Paragraph(var text) -> Stream.of(text);
      case Block.Listing(_, var items) -> items.stream().map(Markup::bulleted);
      case Block.Heading _, Block.Facts _, Block.Table _, Block.PageBreak _ -> Stream.empty();
    };
  }

  private static Prose bulleted(Prose item) {
    return new Prose(
        Stream.concat(Prose.of("• ").parts().stream(), item.parts().stream()).toList());
  }
}
