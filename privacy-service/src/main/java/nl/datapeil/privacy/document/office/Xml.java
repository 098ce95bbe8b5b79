package nl.datapeil.privacy.document.office;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML as it comes: well-formed, whatever the text. Names and attributes' names are ours.
public final class Xml {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  public Xml(Writer out) {
    this.out = out;
  }

  /// `attributes` are names and values by turns.
  public Xml open(String name, String... attributes) throws IOException {
    endTag();
    out.write('<');
    out.write(name);
    for (var i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      escape(attributes[i + 1]);
      out.write('"');
    }
    open.push(name);
    inTag = true;
    return this;
  }

  public Xml close() throws IOException {
    var name = open.pop();
    if (inTag) {
      out.write("/>");
      inTag = false;
    } else {
      out.write("</");
      out.write(name);
      out.write('>');
    }
    return this;
  }

  public Xml empty(String name, String... attributes) throws IOException {
    return open(name, attributes).close();
  }

  public Xml text(String text) throws IOException {
    if (!text.isEmpty()) {
      endTag();
      escape(text);
    }
    return this;
  }

  /// An element that holds text only.
  public Xml element(String name, String text) throws IOException {
    return open(name).text(text).close();
  }

  /// XML of ours, unescaped.
  public Xml raw(String xml) throws IOException {
    endTag();
    out.write(xml);
    return this;
  }

  private void endTag() throws IOException {
    if (inTag) {
      out.write('>');
      inTag = false;
    }
  }

  private void escape(String text) throws IOException {
    var from = 0;
    for (var i = 0; i < text.length(); i++) {
      var entity =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!entity.isEmpty()) {
        out.write(text, from, i - from);
        out.write(entity);
        from = i + 1;
      }
    }
    out.write(text, from, text.length() - from);
  }
}
