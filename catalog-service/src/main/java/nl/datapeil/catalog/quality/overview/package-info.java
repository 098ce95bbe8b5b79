/// The quality of the catalogue as a whole, by group and dataset, the worst first.
@NullMarked
package nl.datapeil.catalog.quality.overview;

import org.jspecify.annotations.NullMarked;
