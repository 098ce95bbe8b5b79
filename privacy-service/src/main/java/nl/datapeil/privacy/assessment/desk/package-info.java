/// An assessment as its officers see it and change it: what it says, what it lacks, what comes
/// next.
@NullMarked
package nl.datapeil.privacy.assessment.desk;

import org.jspecify.annotations.NullMarked;
