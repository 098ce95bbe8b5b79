/// Questions that no dataset answers yet, and who wants them answered.
@NullMarked
package nl.datapeil.catalog.datarequest;

import org.jspecify.annotations.NullMarked;
