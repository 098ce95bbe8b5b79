/// Every decision ever given: written before it is answered, and read as an Authorization Decision
/// Log.
@NullMarked
package nl.datapeil.privacy.decision.journal;

import org.jspecify.annotations.NullMarked;
