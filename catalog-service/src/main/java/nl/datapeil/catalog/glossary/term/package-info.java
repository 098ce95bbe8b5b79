/// What is said of a term, and how terms stand to each other.
@NullMarked
package nl.datapeil.catalog.glossary.term;

import org.jspecify.annotations.NullMarked;
