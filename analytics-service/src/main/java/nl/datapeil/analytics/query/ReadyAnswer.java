package nl.datapeil.analytics.query;

import nl.datapeil.analytics.query.answer.AnswerHeading;
import nl.datapeil.analytics.query.engine.Answer;

/// An answer that may leave: computed, and logged where it must be. Whoever holds it closes it.
record ReadyAnswer(AnswerHeading heading, Answer rows) {}
