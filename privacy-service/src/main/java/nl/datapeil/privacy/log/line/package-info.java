/// What a line of the processing log says. Plain Java.
@NullMarked
package nl.datapeil.privacy.log.line;

import org.jspecify.annotations.NullMarked;
