/// Registering, reading and changing a dataset, and its life from draft to archive.
@NullMarked
package nl.datapeil.catalog.dataset;

import org.jspecify.annotations.NullMarked;
