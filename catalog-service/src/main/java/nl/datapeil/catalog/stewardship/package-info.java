/// The persons who answer for a dataset.
@NullMarked
package nl.datapeil.catalog.stewardship;

import org.jspecify.annotations.NullMarked;
