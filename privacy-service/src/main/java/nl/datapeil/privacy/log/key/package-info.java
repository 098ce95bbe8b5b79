/// The keys of the processing log: to find a data subject, to read their lines, to sign.
@NullMarked
package nl.datapeil.privacy.log.key;

import org.jspecify.annotations.NullMarked;
