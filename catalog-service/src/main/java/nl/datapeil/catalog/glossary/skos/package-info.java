/// The glossary as SKOS, out and in.
@NullMarked
package nl.datapeil.catalog.glossary.skos;

import org.jspecify.annotations.NullMarked;
