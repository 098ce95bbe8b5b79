package nl.datapeil.catalog.rdf;

import com.apicatalog.jsonld.JsonLdOptions;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/// Reads documents without ever using the network.
public final class Documents {
  private Documents() {}

  /// Reads all of `in`, of at most `limit` triples; relative IRIs are resolved against `base`.
  public static Document read(InputStream in, Syntax syntax, URI base, int limit)
      throws RdfException {
    return read(in, syntax, base, new Gathering(limit, true));
  }

  /// The same, with what cannot be stored: whoever asks for it has to mend that.
  public static Document readUnchecked(InputStream in, Syntax syntax, URI base, int limit)
      throws RdfException {
    return read(in, syntax, base, new Gathering(limit, false));
  }

  private static Document read(InputStream in, Syntax syntax, URI base, Gathering sink)
      throws RdfException {
    parse(in, syntax, base, sink);
    return new Document(sink.triples);
  }

  private static void parse(InputStream in, Syntax syntax, URI base, Gathering sink)
      throws RdfException {
    var contexts = new Contexts();
    var faults = new Faults();
    var text = new Utf8Stream(in);
    try {
      // XML says itself how it is encoded, and its reader holds it to that
      RDFParser.source(syntax == Syntax.RDF_XML ? in : text)
          .lang(syntax.lang())
          .base(base.toString())
          .checking(false)
          .errorHandler(faults)
          .set(LangJSONLD11.JSONLD_OPTIONS, options(contexts))
          .parse(sink);
    } catch (Stopped | RiotException | IRIException | RuntimeIOException | Utf8Stream.Refused e) {
      // who stopped the reader knows why; what the reader makes of that may not say so
      throw Stream.of(text.fault(), sink.fault)
          .flatMap(Stream::ofNullable)
          .findFirst()
          .orElseGet(() -> faults.asException(e, contexts.unknown()));
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

    RdfException asException(RuntimeException e, @Nullable URI unknown) {
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

  /// Gathers triples, as many as are wanted; when `checked`, refuses what cannot be stored.
  private static final class Gathering extends StreamRDFBase {
    private final List<Triple> triples = new ArrayList<>();
    private final int limit;
    private final boolean checked;
    private @Nullable RdfException fault;

    Gathering(int limit, boolean checked) {
      this.limit = limit;
      this.checked = checked;
    }

    @Override
    public void triple(Triple triple) {
      if (triples.size() >= limit) {
        throw stopped(
            Text.of(
                "The document has more than %d triples. Send it in parts.",
                "Het document heeft meer dan %d triples. Stuur het in delen.", limit));
      }
      if (checked && !Literals.isStorable(triple)) {
        throw stopped(
            Text.of(
                "A value of <%s> of %s holds the character NUL or half of a surrogate pair, which"
                    + " cannot be stored. Take it out.",
                "Een waarde van <%s> van %s bevat het teken NUL of de helft van een surrogaatpaar,"
                    + " wat niet kan worden bewaard. Haal het weg.",
                triple.getPredicate(),
                NTriples.write(triple.getSubject())));
      }
      triples.add(triple);
    }

    private Stopped stopped(Text detail) {
      fault = new RdfException(0, 0, detail);
      return new Stopped();
    }
  }

  /// Ends reading from within.
  private static final class Stopped extends RuntimeException {
    Stopped() {
      super("Stopped", null, false, false);
    }
  }
}
