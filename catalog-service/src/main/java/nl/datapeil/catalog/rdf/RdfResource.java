package nl.datapeil.catalog.rdf;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.Collection;
import org.apache.jena.graph.Triple;

/// What resources share that answer with RDF, in the syntax that the reader likes best.
public abstract class RdfResource {
  /// Writes a document that may be too large to hold.
  @FunctionalInterface
  protected interface Writing {
    void write(Syntax syntax, OutputStream to);
  }

  protected static Response.ResponseBuilder rdf(HttpHeaders headers, Writing writing) {
    var syntax = wanted(headers, Syntax.TURTLE);
    StreamingOutput body = to -> writing.write(syntax, to);
    return rdf(syntax, body);
  }

  protected static Response.ResponseBuilder rdf(HttpHeaders headers, Collection<Triple> triples) {
    var syntax = wanted(headers, Syntax.TURTLE);
    return rdf(syntax, RdfWriter.document(syntax, triples));
  }

  protected static Response.ResponseBuilder rdf(Syntax syntax, Object body) {
    var charset = syntax == Syntax.TURTLE ? ";charset=utf-8" : "";
    return Response.ok(body, syntax.mediaType() + charset)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  protected static Syntax wanted(HttpHeaders headers, Syntax otherwise) {
    var accepted = headers.getAcceptableMediaTypes().stream().map(Object::toString).toList();
    return Syntax.wanted(accepted).orElse(otherwise);
  }
}
