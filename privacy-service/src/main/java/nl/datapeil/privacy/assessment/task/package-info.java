/// Action points of an assessment: who does what, until when.
@NullMarked
package nl.datapeil.privacy.assessment.task;

import org.jspecify.annotations.NullMarked;
