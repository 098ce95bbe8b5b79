/// What others measured of the data themselves.
@NullMarked
package nl.datapeil.catalog.quality.measurement;

import org.jspecify.annotations.NullMarked;
