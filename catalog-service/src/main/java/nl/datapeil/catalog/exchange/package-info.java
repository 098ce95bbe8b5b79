/// Whole documents in and out: importing one, and the catalogue as one.
@NullMarked
package nl.datapeil.catalog.exchange;

import org.jspecify.annotations.NullMarked;
