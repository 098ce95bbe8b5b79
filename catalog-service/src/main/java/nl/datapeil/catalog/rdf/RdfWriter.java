package nl.datapeil.catalog.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/// Writes graphs one after the other, so that a whole catalogue leaves without being in memory.
/// Blank nodes have the same label in each part.
public final class RdfWriter {
  private static final Map<String, String> PREFIXES = prefixes();

  private final StreamRDF out;

  private RdfWriter(StreamRDF out) {
    this.out = out;
  }

  /// Begins a document; close it with [#finish()].
  public static RdfWriter begin(Syntax syntax, OutputStream to) {
    var out =
        switch (syntax) {
          case TURTLE -> new TurtleStream(to);
          case N_TRIPLES -> StreamRDFWriter.getWriterStream(to, RDFFormat.NTRIPLES_UTF8);
          case JSON_LD -> new JsonLdStream(to);
          case RDF_XML -> new RdfXmlStream(to);
        };
    out.start();
    PREFIXES.forEach(out::prefix);
    return new RdfWriter(out);
  }

  /// A whole document.
  public static byte[] document(Syntax syntax, Collection<Triple> triples) {
    var body = new ByteArrayOutputStream();
    var writer = begin(syntax, body);
    writer.write(triples);
    writer.finish();
    return body.toByteArray();
  }

  /// Triples of one subject should follow each other.
  public void write(Collection<Triple> triples) {
    triples.forEach(out::triple);
  }

  public void finish() {
    out.finish();
  }

  static void flush(OutputStream to) {
    try {
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> prefixes() {
    var all = new LinkedHashMap<String, String>();
    all.put("adms", Vocab.ADMS_NS);
    all.put("dcat", Vocab.DCAT_NS);
    all.put("dcatap", Vocab.DCATAP_NS);
    all.put("dct", Vocab.DCT_NS);
    all.put("foaf", Vocab.FOAF_NS);
    all.put("geo", Vocab.GEO_NS);
    all.put("locn", Vocab.LOCN_NS);
    all.put("owl", Vocab.OWL_NS);
    all.put("prov", Vocab.PROV_NS);
    all.put("rdf", Vocab.RDF_NS);
    all.put("rdfs", Vocab.RDFS_NS);
    all.put("skos", Vocab.SKOS_NS);
    all.put("spdx", Vocab.SPDX_NS);
    all.put("vcard", Vocab.VCARD_NS);
    all.put("xsd", Vocab.XSD_NS);
    return all;
  }
}
