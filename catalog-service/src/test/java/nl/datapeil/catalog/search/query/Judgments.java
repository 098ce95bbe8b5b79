package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/// Questions with judged answers, and how well a search does on them.
record Judgments(List<Judged> questions) {
  private static final int DEPTH = 10;

  /// A question and the grade of each id that answers it.
  record Judged(String question, Map<UUID, Integer> grades) {
    /// Gain of the first ten, discounted by place, as part of the best there could be.
    double ndcg(List<UUID> found) {
      var gained = found.stream().limit(DEPTH).map(id -> grades.getOrDefault(id, 0)).toList();
      var best = grades.values().stream().sorted((a, b) -> b - a).limit(DEPTH).toList();
      return discounted(gained) / discounted(best);
    }

    /// One divided by the place of the first that answers well.
    double reciprocalRank(List<UUID> found) {
      for (var i = 0; i < found.size(); i++) {
        if (grades.getOrDefault(found.get(i), 0) >= 2) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }

    private static double discounted(List<Integer> grades) {
      var sum = 0.0;
      for (var i = 0; i < grades.size(); i++) {
        sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
      }
      return sum;
    }
  }

  /// Means over all questions.
  record Score(double ndcg, double reciprocalRank, int unanswered) {}

  static Judgments read() {
    try (var file = Judgments.class.getResourceAsStream("relevance.txt")) {
      var text = Objects.requireNonNull(file).readAllBytes();
      var questions = new ArrayList<Judged>();
      var question = "";
      for (var line : new String(text, StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("  ")) {
          questions.add(new Judged(question, grades(line.strip())));
        } else if (!line.startsWith("#")) {
          question = line;
        }
      }
      return new Judgments(questions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<UUID, Integer> grades(String line) {
    var grades = new HashMap<UUID, Integer>();
    for (var pair : line.split(" ", -1)) {
      var split = pair.lastIndexOf('=');
      grades.put(Corpus.idOf(pair.substring(0, split)), Integer.valueOf(pair.substring(split + 1)));
    }
    return grades;
  }

  Score score(Function<String, List<UUID>> search) {
    var ndcg = 0.0;
    var rank = 0.0;
    var unanswered = 0;
    for (var judged : questions) {
      var found = search.apply(judged.question());
      ndcg += judged.ndcg(found);
      rank += judged.reciprocalRank(found);
      unanswered += found.stream().limit(DEPTH).anyMatch(judged.grades()::containsKey) ? 0 : 1;
    }
    return new Score(ndcg / questions.size(), rank / questions.size(), unanswered);
  }
}
