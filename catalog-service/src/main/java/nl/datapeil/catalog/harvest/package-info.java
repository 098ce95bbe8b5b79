/// Harvest of remote catalogues: sources, runs, and what went wrong in them.
@NullMarked
package nl.datapeil.catalog.harvest;

import org.jspecify.annotations.NullMarked;
