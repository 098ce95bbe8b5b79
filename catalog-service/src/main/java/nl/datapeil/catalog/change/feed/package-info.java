/// What happened, for who wants to keep up: a feed to read, and events in the form of the NL GOV
/// profile for CloudEvents.
@NullMarked
package nl.datapeil.catalog.change.feed;

import org.jspecify.annotations.NullMarked;
