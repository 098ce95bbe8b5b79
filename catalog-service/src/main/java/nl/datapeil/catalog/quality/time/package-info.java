/// Whether data are renewed as often as is promised: plain Java.
@NullMarked
package nl.datapeil.catalog.quality.time;

import org.jspecify.annotations.NullMarked;
