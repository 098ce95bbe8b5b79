/// The search index: how documents are kept in it and read. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.index;

import org.jspecify.annotations.NullMarked;
