/// Assessments, and the register of them, as files to take away.
@NullMarked
package nl.datapeil.privacy.assessment.paper;

import org.jspecify.annotations.NullMarked;
