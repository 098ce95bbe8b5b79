/// Comments on the questions of an assessment.
@NullMarked
package nl.datapeil.privacy.assessment.comment;

import org.jspecify.annotations.NullMarked;
