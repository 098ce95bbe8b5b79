package nl.datapeil.analytics.query.answer;

import java.io.IOException;
import java.io.OutputStream;
import nl.datapeil.analytics.query.engine.Answer;

/// One of the formats an answer can have. Leaves the stream open, and the answer unfinished when
/// something breaks: only a whole answer may look whole.
public sealed interface AnswerWriter permits JsonAnswer, CsvAnswer {
  void write(AnswerHeading heading, Answer answer, OutputStream out) throws IOException;
}
