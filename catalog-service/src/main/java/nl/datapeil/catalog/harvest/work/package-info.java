/// Doing runs: taking them from the queue, reading page by page, storing, resuming.
@NullMarked
package nl.datapeil.catalog.harvest.work;

import org.jspecify.annotations.NullMarked;
