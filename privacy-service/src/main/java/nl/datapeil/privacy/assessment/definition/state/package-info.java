/// Answers, exactly as MinBZK's output schema writes them; read tolerantly, healed, never lost.
@NullMarked
package nl.datapeil.privacy.assessment.definition.state;

import org.jspecify.annotations.NullMarked;
