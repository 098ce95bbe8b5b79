/// Looking into the log, which is a processing of personal data itself.
@NullMarked
package nl.datapeil.privacy.log.trail;

import org.jspecify.annotations.NullMarked;
