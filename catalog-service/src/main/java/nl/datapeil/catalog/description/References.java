package nl.datapeil.catalog.description;

import static nl.datapeil.catalog.description.Plain.NAME;
import static nl.datapeil.catalog.description.Plain.PROSE;
import static nl.datapeil.catalog.description.Plain.URL;
import static nl.datapeil.catalog.description.shape.Member.many;
import static nl.datapeil.catalog.description.shape.Member.one;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_DATA_SERVICE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_DESCRIPTION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_LICENSE_DOCUMENT;
import static nl.datapeil.catalog.rdf.Vocab.DCT_MEDIA_TYPE_OR_EXTENT;
import static nl.datapeil.catalog.rdf.Vocab.DCT_PROVENANCE_STATEMENT;
import static nl.datapeil.catalog.rdf.Vocab.DCT_RIGHTS_STATEMENT;
import static nl.datapeil.catalog.rdf.Vocab.DCT_STANDARD;
import static nl.datapeil.catalog.rdf.Vocab.DCT_TITLE;
import static nl.datapeil.catalog.rdf.Vocab.ELI_LEGAL_RESOURCE;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_DOCUMENT;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_HOMEPAGE;
import static nl.datapeil.catalog.rdf.Vocab.ODRL_POLICY;
import static nl.datapeil.catalog.rdf.Vocab.OWL_SAME_AS;
import static nl.datapeil.catalog.rdf.Vocab.PROV_ACTIVITY;
import static nl.datapeil.catalog.rdf.Vocab.RDFS_LABEL;
import static nl.datapeil.catalog.rdf.Vocab.RDFS_SEE_ALSO;
import static nl.datapeil.catalog.rdf.Vocab.SKOS_EXACT_MATCH;
import static nl.datapeil.catalog.rdf.Vocab.SKOS_PREF_LABEL;

import nl.datapeil.catalog.description.shape.Nodes;
import nl.datapeil.catalog.description.shape.Shape;
import nl.datapeil.catalog.description.value.Iri;
import org.apache.jena.graph.Node;

/// The table of what descriptions refer to by an IRI: documents, laws, licences and the like.
final class References {
  static final Nodes DOCUMENT = named(FOAF_DOCUMENT, Iri.URL);
  static final Nodes LAW = named(ELI_LEGAL_RESOURCE, Iri.ANY);
  static final Nodes STANDARD = named(DCT_STANDARD, Iri.ANY);
  static final Nodes RIGHTS = named(DCT_RIGHTS_STATEMENT, Iri.ANY);
  static final Nodes ACCESS = named(DCT_RIGHTS_STATEMENT, Codes.ACCESS_RIGHT);
  static final Nodes LICENCE = named(DCT_LICENSE_DOCUMENT, Codes.LICENCE);
  static final Nodes FORMAT = named(DCT_MEDIA_TYPE_OR_EXTENT, Codes.FILE_TYPE);
  static final Nodes PROVENANCE = named(DCT_PROVENANCE_STATEMENT, Iri.ANY);
  static final Nodes POLICY = named(ODRL_POLICY, Iri.ANY);
  static final Nodes ACTIVITY = named(PROV_ACTIVITY, Iri.ANY);
  static final Nodes SERVICE = named(DCAT_DATA_SERVICE, Iri.ANY);

  private References() {}

  /// What DCAT names by an IRI; older catalogues describe it on the spot instead.
  private static Nodes named(Node type, Iri names) {
    return new Nodes(
        Shape.spot(
            type,
            one("title", DCT_TITLE, NAME),
            one("label", RDFS_LABEL, NAME).or(SKOS_PREF_LABEL),
            one("description", DCT_DESCRIPTION, PROSE),
            many("url", FOAF_HOMEPAGE, URL).or(SKOS_EXACT_MATCH).or(OWL_SAME_AS).or(RDFS_SEE_ALSO)),
        names);
  }
}
