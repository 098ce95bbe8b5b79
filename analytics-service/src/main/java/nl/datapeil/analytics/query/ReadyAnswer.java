package nl.datapeil.analytics.query;

import java.util.List;
import nl.datapeil.analytics.query.answer.AnswerHeading;
import nl.datapeil.analytics.query.engine.Answer;
import nl.datapeil.analytics.query.plan.PersonsRead;

/// An answer that may leave: computed, and logged where it must be. Whoever holds it closes it.
record ReadyAnswer(AnswerHeading heading, Answer rows, List<PersonsRead> persons) {
  ReadyAnswer {
    persons = List.copyOf(persons);
  }
}
