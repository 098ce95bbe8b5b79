/// The course of an assessment from draft to decision: who may take which step, and when. Plain
/// Java.
@NullMarked
package nl.datapeil.privacy.assessment.workflow;

import org.jspecify.annotations.NullMarked;
