/// What of an entry can be found, told apart by field. Plain Java.
@NullMarked
package nl.datapeil.catalog.search.document;

import org.jspecify.annotations.NullMarked;
