/// Assessments as they are kept: their course, their versions and who took which step.
@NullMarked
package nl.datapeil.privacy.assessment.dossier;

import org.jspecify.annotations.NullMarked;
