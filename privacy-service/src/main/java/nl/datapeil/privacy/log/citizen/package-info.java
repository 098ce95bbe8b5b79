/// What identified citizens read of their own log.
@NullMarked
package nl.datapeil.privacy.log.citizen;

import org.jspecify.annotations.NullMarked;
