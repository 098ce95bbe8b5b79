package nl.datapeil.privacy.assessment.chapter;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Conclusion;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Fact;

/// What follows from the answers: which assessments are called for and why, and the scores.
public final class OutcomeChapter {
  private OutcomeChapter() {}

  /// Nothing, where the form concludes nothing.
  public static Stream<Block> of(int level, Outcome outcome, Locale language) {
    var facts =
        Stream.concat(
                outcome.conclusions().stream().map(c -> fact(c, language)),
                outcome.scores().entrySet().stream().map(OutcomeChapter::fact))
            .toList();
    return facts.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Block.Heading(level, new Text("Outcome", "Uitkomst").in(language)),
            new Block.Facts(facts));
  }

  private static Fact fact(Conclusion conclusion, Locale language) {
    var text =
        Stream.of(conclusion.result(), conclusion.explanation())
            .map(phrase -> phrase.in(language))
            .filter(words -> !words.isBlank())
            .toList();
    return new Fact(conclusion.id(), Markup.prose(String.join("\n\n", text)));
  }

  private static Fact fact(Map.Entry<String, Double> score) {
    var value = score.getValue();
    var shown = value == Math.rint(value) ? String.valueOf(Math.round(value)) : value.toString();
    return Fact.of(score.getKey(), shown);
  }
}
