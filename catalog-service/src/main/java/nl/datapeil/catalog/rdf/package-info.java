/// RDF in and out: syntaxes, documents, blank nodes with lasting labels.
@NullMarked
package nl.datapeil.catalog.rdf;

import org.jspecify.annotations.NullMarked;
