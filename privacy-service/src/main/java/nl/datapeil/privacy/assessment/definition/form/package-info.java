/// What an assessment asks and decides: tasks, conditions, calculations and levels, as data.
@NullMarked
package nl.datapeil.privacy.assessment.definition.form;

import org.jspecify.annotations.NullMarked;
