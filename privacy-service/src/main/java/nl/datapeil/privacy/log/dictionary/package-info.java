/// What lines of the processing log have in common, stored once.
@NullMarked
package nl.datapeil.privacy.log.dictionary;

import org.jspecify.annotations.NullMarked;
