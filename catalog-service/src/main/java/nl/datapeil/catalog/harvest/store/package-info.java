/// Plain SQL for tables that are queues rather than entities.
@NullMarked
package nl.datapeil.catalog.harvest.store;

import org.jspecify.annotations.NullMarked;
