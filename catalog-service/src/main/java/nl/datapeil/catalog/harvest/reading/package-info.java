/// What reading a remote document gives, whatever its format.
@NullMarked
package nl.datapeil.catalog.harvest.reading;

import org.jspecify.annotations.NullMarked;
