/// The catalogue of datasets: what exists, who owns it and whether it is published.
@NullMarked
package nl.datapeil.catalog;

import org.jspecify.annotations.NullMarked;
