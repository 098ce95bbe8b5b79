package nl.datapeil.privacy.assessment.form;

import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome;
import nl.datapeil.privacy.assessment.definition.state.State;

/// A form with its answers and all that follows from them.
public record Filled(Definition definition, State state, Outcome outcome) {}
