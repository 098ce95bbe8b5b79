package nl.datapeil.catalog.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.text.Question.Clause;
import nl.datapeil.catalog.search.text.Question.Operand;

/// Reads `words`, `"exact words"`, `-not` and `this or that`. Whatever is typed means something.
public final class QuestionReader {
  /// More words say nothing new, and would make the search slow.
  private static final int MOST_WORDS = 24;

  private static final int MOST_LETTERS = 4_000;
  private static final Set<String> STOPWORDS = folded("stopwords.txt");
  private static final Set<String> WEAK = folded("weakwords.txt");

  private QuestionReader() {}

  static boolean isStopword(String word) {
    return STOPWORDS.contains(word);
  }

  public static Question read(String typed) {
    var clauses = new ArrayList<Clause>();
    var unwanted = new ArrayList<Clause>();
    var either = false;
    for (var piece : pieces(typed.substring(0, Math.min(typed.length(), MOST_LETTERS)))) {
      if (piece.isOr()) {
        either = !clauses.isEmpty();
        continue;
      }
      var operands = piece.operands();
      if (piece.unwanted()) {
        operands.forEach(operand -> unwanted.add(new Clause(List.of(operand), false)));
      } else if (either && !operands.isEmpty()) {
        var before = clauses.removeLast().alternatives();
        var all = Stream.concat(before.stream(), operands.stream()).toList();
        clauses.add(new Clause(all, false));
      } else {
        operands.forEach(operand -> clauses.add(new Clause(List.of(operand), false)));
      }
      either = false;
    }
    return new Question(most(weighed(clauses)), most(unwanted));
  }

  /// Without the words that only make the sentence, unless there are no others.
  private static List<Clause> weighed(List<Clause> clauses) {
    var telling = clauses.stream().filter(clause -> !isOnly(clause, STOPWORDS)).toList();
    var strong = telling.stream().filter(clause -> !isOnly(clause, WEAK)).toList();
    if (telling.isEmpty()) {
      return clauses;
    }
    return strong.isEmpty()
        ? telling
        : telling.stream()
            .map(clause ->
                strong.contains(clause) ? clause : new Clause(clause.alternatives(), true))
            .toList();
  }

  private static boolean isOnly(Clause clause, Set<String> words) {
    return clause.alternatives().stream()
        .allMatch(operand -> !operand.isPhrase() && words.contains(operand.words().getFirst()));
  }

  private static List<Clause> most(List<Clause> clauses) {
    return clauses.subList(0, Math.min(clauses.size(), MOST_WORDS));
  }

  private static List<Piece> pieces(String typed) {
    var pieces = new ArrayList<Piece>();
    var i = 0;
    while (i < typed.length()) {
      if (Character.isWhitespace(typed.charAt(i))) {
        i++;
        continue;
      }
      var unwanted = typed.charAt(i) == '-' && i + 1 < typed.length();
      var begin = unwanted ? i + 1 : i;
      var quoted = typed.charAt(begin) == '"';
      var end = quoted ? closing(typed, begin + 1) : blank(typed, begin);
      pieces.add(new Piece(typed.substring(quoted ? begin + 1 : begin, end), quoted, unwanted));
      i = Math.max(quoted ? end + 1 : end, i + 1);
    }
    return pieces;
  }

  private static int closing(String typed, int from) {
    var quote = typed.indexOf('"', from);
    return quote < 0 ? typed.length() : quote;
  }

  private static int blank(String typed, int from) {
    var end = from;
    while (end < typed.length()
        && !Character.isWhitespace(typed.charAt(end))
        && typed.charAt(end) != '"') {
      end++;
    }
    return end;
  }

  private static Set<String> folded(String list) {
    return Set.copyOf(Lexicon.lines(list).stream().map(Words::folded).distinct().toList());
  }

  private record Piece(String text, boolean quoted, boolean unwanted) {
    boolean isOr() {
      return !quoted
          && !unwanted
          && (text.equalsIgnoreCase("or") || text.equals("|") || text.equals("OF"));
    }

    /// One phrase, or a word each.
    List<Operand> operands() {
      var words = Words.of(text, MOST_WORDS);
      if (words.isEmpty()) {
        return List.of();
      }
      return quoted
          ? List.of(new Operand(words))
          : words.stream().map(word -> new Operand(List.of(word))).toList();
    }
  }
}
