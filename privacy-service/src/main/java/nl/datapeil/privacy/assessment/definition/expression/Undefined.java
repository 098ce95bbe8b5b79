package nl.datapeil.privacy.assessment.definition.expression;

/// What a name that is not there stands for; JSON's `null` is something else.
public enum Undefined {
  VALUE
}
