/// Destroys stored versions when the privacy service says that their time is over, and certifies
/// it.
@NullMarked
package nl.datapeil.analytics.destruction;

import org.jspecify.annotations.NullMarked;
