/// The words that an index knows, and which of them look like a word that was typed. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.vocabulary;

import org.jspecify.annotations.NullMarked;
