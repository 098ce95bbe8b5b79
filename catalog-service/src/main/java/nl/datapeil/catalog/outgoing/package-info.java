/// Requests to addresses that people or remote catalogues give: never into our own network.
@NullMarked
package nl.datapeil.catalog.outgoing;

import org.jspecify.annotations.NullMarked;
