/// Reading lines of the processing log from the database.
@NullMarked
package nl.datapeil.privacy.log.read;

import org.jspecify.annotations.NullMarked;
