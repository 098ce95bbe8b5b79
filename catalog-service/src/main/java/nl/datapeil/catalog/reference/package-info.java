/// Datasets and columns as other features refer to them.
@NullMarked
package nl.datapeil.catalog.reference;

import org.jspecify.annotations.NullMarked;
