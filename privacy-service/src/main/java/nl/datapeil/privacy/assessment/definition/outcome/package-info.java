/// What follows from answers: what is shown, which scores, which conclusions, how far it is.
@NullMarked
package nl.datapeil.privacy.assessment.definition.outcome;

import org.jspecify.annotations.NullMarked;
