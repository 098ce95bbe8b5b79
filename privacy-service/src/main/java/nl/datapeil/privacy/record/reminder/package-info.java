/// Tells in time what falls due.
@NullMarked
package nl.datapeil.privacy.record.reminder;

import org.jspecify.annotations.NullMarked;
