/// The log of what happened: chain of the audit, queue of notifications, feed of the search index.
@NullMarked
package nl.datapeil.catalog.change;

import org.jspecify.annotations.NullMarked;
