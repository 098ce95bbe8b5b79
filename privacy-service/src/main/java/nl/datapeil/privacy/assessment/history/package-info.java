/// Versions of an assessment, what differs between them, and going back to one.
@NullMarked
package nl.datapeil.privacy.assessment.history;

import org.jspecify.annotations.NullMarked;
