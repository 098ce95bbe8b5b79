/// Import and export of assessments in the form of MinBZK's par-dpia-form.
@NullMarked
package nl.datapeil.privacy.assessment.exchange;

import org.jspecify.annotations.NullMarked;
