/// The chain of hashes over the processing log, and what verifies it elsewhere. Plain Java.
@NullMarked
package nl.datapeil.privacy.log.chain;

import org.jspecify.annotations.NullMarked;
