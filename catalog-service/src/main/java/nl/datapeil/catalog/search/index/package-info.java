/// The search index: what of an entry goes into it and where it is kept. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.index;

import org.jspecify.annotations.NullMarked;
