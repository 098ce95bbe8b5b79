/// From a column to the assessment of its use, and back.
@NullMarked
package nl.datapeil.catalog.trace;

import org.jspecify.annotations.NullMarked;
