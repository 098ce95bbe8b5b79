/// Whether closed data could be open, and open data ought to be closed: plain Java.
@NullMarked
package nl.datapeil.catalog.quality.opening;

import org.jspecify.annotations.NullMarked;
