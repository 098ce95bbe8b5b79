/// RDF in and out: syntaxes, documents, blank nodes with lasting labels, graphs as bytes.
@NullMarked
package nl.datapeil.catalog.rdf;

import org.jspecify.annotations.NullMarked;
