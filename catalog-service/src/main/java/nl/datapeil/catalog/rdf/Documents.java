package nl.datapeil.catalog.rdf;

import com.apicatalog.jsonld.JsonLdOptions;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/// Reads documents without ever using the network.
public final class Documents {
  private Documents() {}

  /// Reads all of `in`, of at most `limit` triples; relative IRIs are resolved against `base`.
  public static Document read(InputStream in, Syntax syntax, URI base, int limit)
      throws RdfException {
    List<Triple> triples = new ArrayList<>();
    parse(
        in,
        syntax,
        base,
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            if (triples.size() >= limit) {
              throw new TooLarge();
            }
            triples.add(Literals.storable(triple));
          }
        },
        limit);
    return new Document(triples);
  }

  private static void parse(InputStream in, Syntax syntax, URI base, StreamRDF sink, int limit)
      throws RdfException {
    var contexts = new Contexts();
    var faults = new Faults();
    try {
      RDFParser.source(in)
          .lang(syntax.lang())
          .base(base.toString())
          .checking(false)
          .errorHandler(faults)
          .set(LangJSONLD11.JSONLD_OPTIONS, options(contexts))
          .parse(sink);
    } catch (TooLarge _) {
      throw new RdfException(
          0,
          0,
          Text.of(
              "The document has more than %d triples. Send it in parts.",
              "Het document heeft meer dan %d triples. Stuur het in delen.", limit));
    } catch (RiotException e) {
      throw faults.asException(e, contexts.unknown());
    } catch (StackOverflowError _) { // the readers go one deeper for each [ or (
      throw new RdfException(
          0,
          0,
          new Text(
              "The document is nested too deeply. Give the inner nodes names of their own.",
              "Het document is te diep genest. Geef de binnenste knopen een eigen naam."));
    }
  }

  private static JsonLdOptions options(Contexts contexts) {
    var options = new JsonLdOptions();
    options.setDocumentLoader((url, _) -> contexts.load(url));
    return options;
  }

  /// Remembers where the first fault is; warnings are for the rules to judge.
  private static final class Faults implements ErrorHandler {
    private long line;
    private long column;

    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      this.line = Math.max(line, 0);
      this.column = Math.max(column, 0);
      throw new RiotException(message);
    }

    RdfException asException(RiotException e, @Nullable URI unknown) {
      if (unknown != null) {
        return new RdfException(
            0,
            0,
            Text.of(
                "The remote context %s is not known here and remote contexts are never fetched. Put"
                    + " the context itself into the document.",
                "De externe context %s is hier niet bekend en externe contexten worden nooit"
                    + " opgehaald. Zet de context zelf in het document.",
                unknown));
      }
      var reason = e.getMessage() == null ? "" : e.getMessage();
      return new RdfException(
          line,
          column,
          line > 0
              ? Text.of("Line %d, column %d: %s", "Regel %d, kolom %d: %s", line, column, reason)
              : Text.of(
                  "The document cannot be read: %s", "Het document is onleesbaar: %s", reason));
    }
  }

  private static final class TooLarge extends RuntimeException {
    TooLarge() {
      super(null, null, false, false);
    }
  }
}
