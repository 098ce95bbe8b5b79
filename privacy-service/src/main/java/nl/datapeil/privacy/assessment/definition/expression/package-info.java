/// The expressions of assessment definitions: JEXL, as MinBZK's form evaluates it.
@NullMarked
package nl.datapeil.privacy.assessment.definition.expression;

import org.jspecify.annotations.NullMarked;
