/// Keeps the scores of all datasets up to the log of changes.
@NullMarked
package nl.datapeil.catalog.quality.keeping;

import org.jspecify.annotations.NullMarked;
