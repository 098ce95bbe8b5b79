/// The register of risks of an assessment, and how far its measures are.
@NullMarked
package nl.datapeil.privacy.assessment.mitigation;

import org.jspecify.annotations.NullMarked;
