/// What decisions take from the registers beside that of activities.
@NullMarked
package nl.datapeil.privacy.decision.fact;

import org.jspecify.annotations.NullMarked;
