/// Graphs as the bytes that the database keeps.
@NullMarked
package nl.datapeil.catalog.rdf.packed;

import org.jspecify.annotations.NullMarked;
