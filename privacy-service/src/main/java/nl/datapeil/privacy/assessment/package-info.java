/// Assessments of processing: pre-scans, DPIAs and the like, from draft to decision.
@NullMarked
package nl.datapeil.privacy.assessment;

import org.jspecify.annotations.NullMarked;
