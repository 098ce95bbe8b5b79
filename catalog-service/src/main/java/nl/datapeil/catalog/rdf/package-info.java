/// Reading, writing and storing RDF.
@NullMarked
package nl.datapeil.catalog.rdf;

import org.jspecify.annotations.NullMarked;
