/// Asking the search index: questions in, ids and counts out. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.query;

import org.jspecify.annotations.NullMarked;
