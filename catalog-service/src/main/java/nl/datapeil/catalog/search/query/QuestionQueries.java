package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.text.Question;
import nl.datapeil.catalog.search.text.Question.Clause;
import nl.datapeil.catalog.search.text.Question.Operand;
import nl.datapeil.catalog.search.text.Synonyms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// Turns a question into a query.
final class QuestionQueries {
  private static final float SYNONYM = 0.6f;

  private final WordQueries words;
  private final Alike alike;
  private final Synonyms synonyms;

  QuestionQueries(WordQueries words, Alike alike, Synonyms synonyms) {
    this.words = words;
    this.alike = alike;
    this.synonyms = synonyms;
  }

  Query of(Question question, Strictness strictness) throws IOException {
    var query = new BooleanQuery.Builder();
    addNeeded(question.needed(), strictness, query);
    for (var clause : question.unwanted()) {
      for (var operand : clause.alternatives()) {
        query.add(unwanted(operand), Occur.MUST_NOT);
      }
    }
    if (question.needed().isEmpty()) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    var together = question.needed().stream().flatMap(QuestionQueries::single).limit(6).toList();
    if (together.size() > 1) {
      query.add(WordQueries.together(together), Occur.SHOULD);
    }
    return query.build();
  }

  /// Whether some word has others that look like it.
  boolean hasAlike(Question question) throws IOException {
    for (var clause : question.needed()) {
      for (var operand : clause.alternatives()) {
        if (!operand.isPhrase() && !alike.of(operand.words().getFirst()).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private void addNeeded(List<Clause> needed, Strictness strictness, BooleanQuery.Builder query)
      throws IOException {
    var strong = new ArrayList<Query>();
    for (var i = 0; i < needed.size(); ) {
      var span = span(needed, i);
      var meant = meant(needed.subList(i, i + span), strictness);
      if (needed.get(i).weak()) {
        query.add(meant, Occur.SHOULD);
      } else {
        strong.add(meant);
      }
      i += span;
    }
    if (strictness == Strictness.SOME && strong.size() > 1) {
      var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((strong.size() + 1) / 2);
      strong.forEach(one -> some.add(one, Occur.SHOULD));
      query.add(some.build(), Occur.MUST);
    } else {
      strong.forEach(one -> query.add(one, Occur.MUST));
    }
  }

  /// How many clauses from here on name one thing that has other names too; 1 when none do.
  private int span(List<Clause> clauses, int from) {
    for (var span = Math.min(synonyms.longest(), clauses.size() - from); span > 1; span--) {
      if (!synonyms.otherNames(names(clauses.subList(from, from + span))).isEmpty()) {
        return span;
      }
    }
    return 1;
  }

  private static List<String> names(List<Clause> clauses) {
    var names = clauses.stream().flatMap(QuestionQueries::single).toList();
    return names.size() == clauses.size() ? names : List.of();
  }

  private static Stream<String> single(Clause clause) {
    return clause.alternatives().size() == 1 && !clause.alternatives().getFirst().isPhrase()
        ? clause.alternatives().getFirst().words().stream()
        : Stream.empty();
  }

  private Query meant(List<Clause> clauses, Strictness strictness) throws IOException {
    var ways = new ArrayList<Query>();
    ways.add(every(clauses, strictness));
    for (var name : synonyms.otherNames(names(clauses))) {
      ways.add(new BoostQuery(all(name), SYNONYM));
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0.1f);
  }

  private Query every(List<Clause> clauses, Strictness strictness) throws IOException {
    if (clauses.size() == 1) {
      return any(clauses.getFirst(), strictness);
    }
    var every = new BooleanQuery.Builder();
    for (var clause : clauses) {
      every.add(any(clause, strictness), Occur.MUST);
    }
    return every.build();
  }

  private Query any(Clause clause, Strictness strictness) throws IOException {
    var ways = new ArrayList<Query>();
    for (var operand : clause.alternatives()) {
      if (operand.isPhrase()) {
        ways.add(words.phrase(operand.words()));
        continue;
      }
      var word = operand.words().getFirst();
      ways.add(words.word(word, strictness == Strictness.ALL ? Map.of() : alike.of(word)));
      if (clause.alternatives().size() > 1) {
        synonyms
            .otherNames(operand.words())
            .forEach(name -> ways.add(new BoostQuery(all(name), SYNONYM)));
      }
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
  }

  private Query all(List<String> name) {
    if (name.size() == 1) {
      return words.word(name.getFirst());
    }
    var all = new BooleanQuery.Builder();
    name.forEach(word -> all.add(words.word(word), Occur.MUST));
    return all.build();
  }

  private Query unwanted(Operand operand) {
    return operand.isPhrase()
        ? words.phrase(operand.words())
        : words.unwanted(operand.words().getFirst());
  }
}
