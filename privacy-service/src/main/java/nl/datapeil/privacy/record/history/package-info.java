/// What the items of all registers said before, and what changed.
@NullMarked
package nl.datapeil.privacy.record.history;

import org.jspecify.annotations.NullMarked;
