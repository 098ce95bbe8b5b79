/// One store for all registers: items of a kind, whose content has versions that never change.
@NullMarked
package nl.datapeil.privacy.record;

import org.jspecify.annotations.NullMarked;
