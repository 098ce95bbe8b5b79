/// Which datasets were made from which.
@NullMarked
package nl.datapeil.catalog.lineage;

import org.jspecify.annotations.NullMarked;
