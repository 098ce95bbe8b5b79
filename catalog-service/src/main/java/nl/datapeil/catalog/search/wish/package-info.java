/// What a reader looks for, read from the query of a request.
@NullMarked
package nl.datapeil.catalog.search.wish;

import org.jspecify.annotations.NullMarked;
