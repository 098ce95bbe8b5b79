/// Periods set by law, and when they end: plain Java, whatever the machine's clock or zone.
@NullMarked
package nl.datapeil.privacy.deadline;

import org.jspecify.annotations.NullMarked;
