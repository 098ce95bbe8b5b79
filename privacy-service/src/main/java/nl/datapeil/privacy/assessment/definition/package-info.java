/// The forms that assessments are made with: judged, filed per version, and worked out.
@NullMarked
package nl.datapeil.privacy.assessment.definition;

import org.jspecify.annotations.NullMarked;
