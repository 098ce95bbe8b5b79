/// The kinds of single values: how each looks in JSON and in RDF, and what is wrong with one.
@NullMarked
package nl.datapeil.catalog.description.value;

import org.jspecify.annotations.NullMarked;
