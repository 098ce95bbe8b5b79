/// Bringing events to sinks: in order, at least once, by one of many instances at a time.
@NullMarked
package nl.datapeil.catalog.notification.delivery;

import org.jspecify.annotations.NullMarked;
