package nl.datapeil.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.entry.stream.EntryStream;
import nl.datapeil.catalog.rdf.RdfWriter;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Writes the catalogue while it is read.
@ApplicationScoped
class CatalogFeed {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

  private final EntryStream entries;
  private final CatalogConfig config;

  CatalogFeed(EntryStream entries, CatalogConfig config) {
    this.entries = entries;
    this.config = config;
  }

  void write(EntryStream.Wish wish, Syntax syntax, OutputStream to) {
    var writer = RdfWriter.begin(syntax, to);
    var next = entries.send(wish, writer::write);
    if (wish.limit() > 0) {
      writer.write(paging(wish, next));
    }
    writer.finish();
  }

  /// Hydra Core: this page is a view of the collection; `hydra:next` is absent on the last.
  private List<Triple> paging(EntryStream.Wish wish, @Nullable UUID next) {
    var collection = NodeFactory.createURI(config.publicUrl() + "/catalog");
    var page = page(wish, wish.after());
    var triples = new ArrayList<Triple>();
    triples.add(Triple.create(collection, Vocab.RDF_TYPE, hydra("Collection")));
    triples.add(Triple.create(collection, hydra("view"), page));
    triples.add(Triple.create(page, Vocab.RDF_TYPE, hydra("PartialCollectionView")));
    triples.add(Triple.create(page, hydra("first"), page(wish, null)));
    if (next != null) {
      triples.add(Triple.create(page, hydra("next"), page(wish, next)));
    }
    return triples;
  }

  private Node page(EntryStream.Wish wish, @Nullable UUID after) {
    var source = wish.source() == null ? "" : "&source=" + wish.source();
    var from = after == null ? "" : "&after=" + after;
    return NodeFactory.createURI(
        URI.create(config.publicUrl() + "/catalog?limit=" + wish.limit() + source + from)
            .toString());
  }

  private static Node hydra(String name) {
    return NodeFactory.createURI(HYDRA + name);
  }
}
