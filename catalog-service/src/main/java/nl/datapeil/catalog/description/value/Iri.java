package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// The name of something on the web. `base` is put before a bare code of a code list, or before an
/// address without a scheme; `schemes` are the only ones allowed, all harmless ones when empty.
public record Iri(String base, Set<String> schemes, String example) implements Scalar {
  public static final Iri ANY = new Iri("", Set.of(), "https://example.org/x");

  /// What a browser or a program can open.
  public static final Iri URL =
      new Iri(
          "",
          Set.of("http", "https", "ftp", "ftps", "sftp", "mailto", "tel"),
          "https://example.org/x");

  public static final Iri EMAIL = new Iri("mailto:", Set.of("mailto"), "mailto:data@example.org");
  public static final Iri TELEPHONE = new Iri("tel:", Set.of("tel"), "tel:+31344000000");

  private static final Set<String> HARMFUL =
      Set.of("javascript", "data", "vbscript", "file", "blob", "about");
  private static final int LONGEST = 2000;

  public Iri {
    schemes = Set.copyOf(schemes);
  }

  /// A code list, of which the codes may be given without their common beginning.
  public static Iri code(String base, String example) {
    return new Iri(base, Set.of(), base + example);
  }

  @Override
  public @Nullable JsonNode shown(Node node) {
    return node.isURI() ? TextNode.valueOf(node.getURI()) : null;
  }

  @Override
  public @Nullable JsonNode accept(JsonNode given, List<JsonNode> known, Input input) {
    if (known.contains(given)) {
      return given;
    }
    var iri = given.isTextual() ? complete(given.textValue()) : "";
    if (known.contains(TextNode.valueOf(iri)) || isRight(iri)) {
      return TextNode.valueOf(iri);
    }
    input.wrong(wish());
    return null;
  }

  private Text wish() {
    var code = !base.isEmpty() && schemes.isEmpty();
    return Text.of(
        code
            ? "A code of the list or its absolute IRI is wanted, such as %s."
            : "An absolute IRI without spaces is wanted, such as %s.",
        code
            ? "Hier hoort een code uit de lijst of de volledige IRI daarvan, zoals %s."
            : "Hier hoort een volledige IRI zonder spaties, zoals %s.",
        example);
  }

  private String complete(String text) {
    if (base.isEmpty() || text.isEmpty() || text.indexOf(':') >= 0) {
      return text;
    }
    return switch (base) {
      case "mailto:" -> text.indexOf('@') > 0 ? base + text : text;
      case "tel:" -> base + text.replace(" ", "");
      default -> base + text;
    };
  }

  private boolean isRight(String iri) {
    var colon = iri.indexOf(':');
    if (colon < 1 || colon == iri.length() - 1 || iri.length() > LONGEST) {
      return false;
    }
    var scheme = iri.substring(0, colon).toLowerCase(Locale.ROOT);
    return scheme.chars().allMatch(Iri::belongsInScheme)
        && Character.isLetter(scheme.charAt(0))
        && !HARMFUL.contains(scheme)
        && (schemes.isEmpty() || schemes.contains(scheme))
        && (!scheme.startsWith("http") || hasHost(iri, colon))
        && iri.codePoints().noneMatch(Iri::isRefused);
  }

  private static boolean belongsInScheme(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  }

  private static boolean hasHost(String iri, int colon) {
    return iri.startsWith("//", colon + 1)
        && iri.length() > colon + 3
        && "/?#".indexOf(iri.charAt(colon + 3)) < 0;
  }

  private static boolean isRefused(int c) {
    return c <= ' '
        || (c >= 0x7f && c <= 0xa0)
        || "<>\"{}|\\^`".indexOf(c) >= 0
        || Character.getType(c) == Character.SURROGATE
        || Character.isSpaceChar(c);
  }

  @Override
  public Node written(JsonNode shown) {
    return NodeFactory.createURI(shown.textValue());
  }
}
