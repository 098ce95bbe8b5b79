/// Evidence kept with an assessment.
@NullMarked
package nl.datapeil.privacy.assessment.attachment;

import org.jspecify.annotations.NullMarked;
