/// Values of documents held in memory, to count them fast. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.column;

import org.jspecify.annotations.NullMarked;
