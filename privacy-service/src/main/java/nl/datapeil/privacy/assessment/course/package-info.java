/// The steps of an assessment: submission, review, advice, decision, withdrawal, renewal.
@NullMarked
package nl.datapeil.privacy.assessment.course;

import org.jspecify.annotations.NullMarked;
