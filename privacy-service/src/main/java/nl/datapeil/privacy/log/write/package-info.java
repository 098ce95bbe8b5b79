/// Writing to the processing log: many writers, one commit, nothing acknowledged before it is on
/// disk.
@NullMarked
package nl.datapeil.privacy.log.write;

import org.jspecify.annotations.NullMarked;
