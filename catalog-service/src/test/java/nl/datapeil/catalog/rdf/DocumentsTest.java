package nl.datapeil.catalog.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void leavesNulCharactersOut() throws RdfException {
    var triples = read("<a> <b> \"x\\u0000y\", \"\\u0000\"@nl, \"1\\u0000\"^^<c> .", Syntax.TURTLE);

    assertThat(triples.stream().map(triple -> triple.getObject().getLiteralLexicalForm()))
        .hasSize(3)
        .noneMatch(text -> text.indexOf(0) >= 0);
    assertThat(triples.getFirst().getObject().getLiteralLexicalForm()).isEqualTo("xy");
    assertThat(triples.get(1).getObject().getLiteralLanguage()).isEqualTo("nl");
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
