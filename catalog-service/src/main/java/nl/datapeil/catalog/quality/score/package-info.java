/// The score of a description by the metrics of data.europa.eu: plain Java, no database, no clock.
@NullMarked
package nl.datapeil.catalog.quality.score;

import org.jspecify.annotations.NullMarked;
