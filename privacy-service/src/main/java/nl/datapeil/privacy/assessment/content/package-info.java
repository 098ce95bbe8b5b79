/// What an assessment says, and how two versions of that differ. Plain Java.
@NullMarked
package nl.datapeil.privacy.assessment.content;

import org.jspecify.annotations.NullMarked;
