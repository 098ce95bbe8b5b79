/// Sealing what only we may read.
@NullMarked
package nl.datapeil.privacy.secret;

import org.jspecify.annotations.NullMarked;
