/// Risks of a processing: how likely, how bad, and what is left after the measures. Plain Java.
@NullMarked
package nl.datapeil.privacy.assessment.risk;

import org.jspecify.annotations.NullMarked;
