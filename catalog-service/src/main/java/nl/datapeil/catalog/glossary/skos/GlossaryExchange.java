package nl.datapeil.catalog.glossary.skos;

import static nl.datapeil.catalog.CatalogProblem.RDF_UNREADABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.glossary.GlossaryExport;
import nl.datapeil.catalog.glossary.GlossaryImports;
import nl.datapeil.catalog.glossary.ImportResult;
import nl.datapeil.catalog.glossary.term.TermStatus;
import nl.datapeil.catalog.rdf.Documents;
import nl.datapeil.catalog.rdf.RdfException;
import nl.datapeil.catalog.rdf.RdfWriter;
import nl.datapeil.catalog.rdf.Syntax;

/// The whole glossary out as SKOS, and concepts in.
@ApplicationScoped
class GlossaryExchange {
  /// A file with more triples is sent in parts.
  private static final int MOST_TRIPLES = 1_000_000;

  private final GlossaryExport export;
  private final GlossaryImports imports;
  private final String scheme;

  GlossaryExchange(GlossaryExport export, GlossaryImports imports, CatalogConfig config) {
    this.export = export;
    this.imports = imports;
    scheme = config.publicUrl() + "/glossary";
  }

  void write(Sight sight, Syntax syntax, OutputStream to) {
    var out = RdfWriter.begin(syntax, to);
    out.write(SkosTriples.scheme(scheme));
    export.all(sight).forEach(term -> out.write(SkosTriples.of(term, scheme)));
    out.finish();
  }

  ImportResult read(InputStream in, Syntax syntax, TermStatus status, String by) {
    try {
      var document = Documents.read(in, syntax, URI.create(scheme), MOST_TRIPLES);
      var reading = SkosReader.read(document.triples(), status);
      return imports.take(reading.concepts(), reading.faults(), reading.ignored(), by);
    } catch (RdfException e) {
      throw RDF_UNREADABLE.because("%1$s", "%2$s", e.detail().en(), e.detail().nl());
    }
  }
}
