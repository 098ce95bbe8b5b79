/// An assessment as a document tells it: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.assessment.chapter;

import org.jspecify.annotations.NullMarked;
