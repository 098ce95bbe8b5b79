/// Whole catalogues out, a piece at a time.
@NullMarked
package nl.datapeil.catalog.entry.stream;

import org.jspecify.annotations.NullMarked;
