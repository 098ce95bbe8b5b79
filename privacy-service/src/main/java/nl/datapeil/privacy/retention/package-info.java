/// How long data are kept, when they must be destroyed, and the proof that they were.
@NullMarked
package nl.datapeil.privacy.retention;

import org.jspecify.annotations.NullMarked;
