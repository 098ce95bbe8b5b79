/// Reads definitions out of YAML or JSON, and says what is wrong with them.
@NullMarked
package nl.datapeil.privacy.assessment.definition.source;

import org.jspecify.annotations.NullMarked;
