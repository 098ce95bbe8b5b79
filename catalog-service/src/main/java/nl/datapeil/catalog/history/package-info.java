/// The time machine: entries and the whole catalogue as they were at any instant, and what differs
/// between two.
@NullMarked
package nl.datapeil.catalog.history;

import org.jspecify.annotations.NullMarked;
