/// What the catalogue describes: each entry is a graph, a typed view of it, and its governance.
@NullMarked
package nl.datapeil.catalog.entry;

import org.jspecify.annotations.NullMarked;
