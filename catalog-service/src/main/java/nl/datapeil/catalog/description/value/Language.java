package nl.datapeil.catalog.description.value;

import java.util.Locale;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// The languages of texts, by their tags (BCP 47): `nl`, `en-GB`, or `@none`.
public final class Language {
  public static final String DUTCH = "nl";
  static final String NONE = "@none";
  private static final int LONGEST = 35;

  private Language() {}

  /// The language of a text; null when the node is no text.
  public static @Nullable String of(Node node) {
    if (!node.isLiteral()) {
      return null;
    }
    var datatype = node.getLiteralDatatypeURI();
    if (datatype.equals(Vocab.XSD_STRING.getURI())) {
      return NONE;
    }
    return datatype.equals(Vocab.RDF_LANG_STRING.getURI())
        ? written(node.getLiteralLanguage())
        : null;
  }

  public static Node literal(String text, String language) {
    return language.equals(NONE)
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralLang(text, language);
  }

  /// The tag as it is always written; null when it is none, which `input` then knows.
  public static @Nullable String accept(String tag, Input input) {
    if (tag.equals(NONE)) {
      return tag;
    }
    if (isTag(tag)) {
      return written(tag);
    }
    input.wrong(
        "A language tag is wanted, such as `nl` or `en`; `@none` when there is no language.",
        "Hier hoort een taalcode, zoals `nl` of `en`; `@none` als er geen taal is.");
    return null;
  }

  private static boolean isTag(String tag) {
    var length = 0;
    for (var i = 0; i < tag.length(); i++) {
      var c = tag.charAt(i);
      var letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (c == '-') {
        if (length == 0) {
          return false;
        }
        length = 0;
      } else if ((letter || (c >= '0' && c <= '9' && i > length)) && length < 8) {
        length++;
      } else {
        return false;
      }
    }
    return length > 0 && tag.length() <= LONGEST;
  }

  /// Two-letter tags, most of all, are what they are; others get the case that BCP 47 advises.
  private static String written(String tag) {
    for (var i = 0; i < tag.length(); i++) {
      var c = tag.charAt(i);
      if (c < 'a' || c > 'z') {
        return inParts(tag);
      }
    }
    return tag;
  }

  private static String inParts(String tag) {
    var parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
    for (var i = 1; i < parts.length; i++) {
      if (parts[i].length() == 2 && parts[i - 1].length() > 1) {
        parts[i] = parts[i].toUpperCase(Locale.ROOT);
      }
    }
    return String.join("-", parts);
  }
}
