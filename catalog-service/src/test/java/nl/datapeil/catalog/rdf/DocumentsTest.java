package nl.datapeil.catalog.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  private static final Node A = NodeFactory.createURI("http://x/a");

  @ParameterizedTest
  @ValueSource(strings = {"[ <b> ", "( "})
  void refusesWhatIsNestedTooDeeply(String opening) {
    var document = "<a> <b> " + opening.repeat(200_000);

    assertThatThrownBy(() -> read(document, Syntax.TURTLE))
        .isInstanceOf(RdfException.class)
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void refusesABaseThatIsNoIri() {
    assertThatThrownBy(() -> read("@base <http://[> . <a> a <b> .", Syntax.TURTLE))
        .isInstanceOf(RdfException.class)
        .hasMessageContaining("http://[");
  }

  @ParameterizedTest
  @CsvSource({
    "TURTLE,<http://x/a> <http://x/b> \"x\\u0000y\" .",
    "N_TRIPLES,<http://x/a> <http://x/b> \"x\\u0000y\"@nl .",
    "JSON_LD,'{\"@id\": \"http://x/a\", \"http://x/b\": \"x\\u0000y\"}'",
    "JSON_LD,'{\"@id\": \"http://x/a\", \"http://x/b\": \"x\\ud800y\"}'"
  })
  void refusesWhatCannotBeStored(Syntax syntax, String document) {
    assertThatThrownBy(() -> read(document, syntax))
        .isInstanceOf(RdfException.class)
        .hasMessageContaining("<http://x/b> of <http://x/a> holds the character NUL");
  }

  @ParameterizedTest
  @CsvSource({
    "TURTLE,ISO-8859-1,'Line 2, byte 14 is not UTF-8'",
    "N_TRIPLES,windows-1252,'Line 2, byte 14 is not UTF-8'",
    "TURTLE,UTF-16,looks like UTF-16",
    "TURTLE,UTF-16LE,looks like UTF-16",
    "N_TRIPLES,UTF-16BE,looks like UTF-16"
  })
  void saysWhereATextIsNotUtf8(Syntax syntax, String charset, String said) {
    var document =
        """
        <a:a> <a:b> "x" .
        <a:a> <b:c> "\u00e9" .
        """;
    var in = new ByteArrayInputStream(document.getBytes(Charset.forName(charset)));

    assertThatThrownBy(() -> Documents.read(in, syntax, URI.create("http://x/"), 10))
        .isInstanceOf(RdfException.class)
        .hasMessageContaining(said);
  }

  @Test
  void saysThatJsonIsNotUtf8() {
    var document = "{\"@id\": \"http://x/a\",\n\"http://x/b\": \"\u00e9\"}";
    var in = new ByteArrayInputStream(document.getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Documents.read(in, Syntax.JSON_LD, URI.create("http://x/"), 10))
        .isInstanceOf(RdfException.class)
        .hasMessageContaining("Line 2, byte 16 is not UTF-8");
  }

  /// And anything else that a reader of XML cannot decode.
  @Test
  void refusesXmlThatIsNotWhatItSaysItIs() {
    var document = "<?xml version='1.0' encoding='utf-8'?>\n<a>\u00e9</a>";
    var in = new ByteArrayInputStream(document.getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Documents.read(in, Syntax.RDF_XML, URI.create("http://x/"), 10))
        .isInstanceOf(RdfException.class);
  }

  @Test
  void readsEveryLengthOfCharacter() throws RdfException {
    var text = "e\u00e9\u0800\u20ac\ud7ff\ue000\uffff\ud83c\udf33\udbff\udfff";

    var triples = read("\ufeff<a> <b> \"" + text + "\" .", Syntax.TURTLE);

    assertThat(triples.getFirst().getObject().getLiteralLexicalForm()).isEqualTo(text);
  }

  @Test
  void writesReadableXmlOfCharactersThatXmlDoesNotHave() throws RdfException {
    var to = new ByteArrayOutputStream();
    var writer = RdfWriter.begin(Syntax.RDF_XML, to);

    writer.write(
        List.of(
            Triple.create(A, A, NodeFactory.createLiteralString("a\u000b\ud83c\udf33\tb\uffff"))));
    writer.finish();

    var triples = read(to.toString(StandardCharsets.UTF_8), Syntax.RDF_XML);
    assertThat(triples.getFirst().getObject().getLiteralLexicalForm())
        .isEqualTo("a\ufffd\ud83c\udf33\tb\ufffd");
  }

  private static List<Triple> read(String document, Syntax syntax) throws RdfException {
    var in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    return Documents.read(in, syntax, URI.create("http://x/"), 1_000_000).triples();
  }
}
