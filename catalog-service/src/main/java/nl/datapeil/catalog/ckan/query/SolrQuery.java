package nl.datapeil.catalog.ckan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of Solr's query language that CKAN's clients use: words, `field:value`, `"phrases"`,
/// `field:(a OR b)`, `field:[from TO to]`, `(…)` within each other, `+`, `-`, `NOT`, `AND`, `OR`
/// and `*`. All groups have to hold; of a group any clause.
public record SolrQuery(List<List<Clause>> groups) {
  private static final int DEEPEST = 20;

  /// Letters of all texts of a question; reading takes the square of it.
  private static final int LONGEST = 20_000;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?<not>[+-]|NOT\\s+|!)?(?:(?<field>[A-Za-z_][A-Za-z0-9_.-]*):)?"
              + "(?:\"(?<phrase>(?:[^\"\\\\]++|\\\\.)*+)\""
              + "|[\\[{](?<from>[^\\s\\]}]+)\\s+TO\\s+(?<to>[^\\s\\]}]+)[\\]}]"
              + "|\\((?<list>[^()]*)\\)"
              + "|(?<word>(?:[^\\s\"()\\[\\]{}\\\\]++|\\\\.)++))");
  private static final Pattern OPEN = Pattern.compile("\\s*(?<not>[+-]|NOT\\s+|!)?\\(");
  private static final Pattern JOINT = Pattern.compile("\\s*(?<how>AND|OR|&&|\\|\\|)(?=\\s|\\()");
  private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

  /// `field` is empty for words that may stand anywhere; any of the `values` will do. With `inner`
  /// it is what stands between parentheses, and nothing else.
  record Clause(
      String field,
      List<String> values,
      Optional<Range> range,
      boolean negated,
      Optional<SolrQuery> inner) {
    Clause(String field, List<String> values, Optional<Range> range, boolean negated) {
      this(field, values, range, negated, Optional.empty());
    }

    Clause {
      values = List.copyOf(values);
    }
  }

  /// `*` is no bound.
  record Range(String from, String to) {}

  public SolrQuery {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /// Empty when one of them cannot be read, or they are too long together.
  public static Optional<List<SolrQuery>> all(List<String> texts) {
    if (texts.stream().mapToInt(text -> text.length() + 1).sum() > LONGEST) {
      return Optional.empty();
    }
    var queries = texts.stream().map(SolrQuery::read).flatMap(Optional::stream).toList();
    return Optional.of(queries).filter(_ -> queries.size() == texts.size());
  }

  /// Empty when it cannot be read.
  static Optional<SolrQuery> read(String text) {
    return read(text, DEEPEST);
  }

  private static Optional<SolrQuery> read(String text, int deepest) {
    var groups = new ArrayList<List<Clause>>();
    var rest = text.strip();
    var joined = false;
    while (!rest.isBlank()) {
      var joint = JOINT.matcher(rest);
      if (joint.lookingAt() && !groups.isEmpty()) {
        joined = joint.group("how").equals("OR") || joint.group("how").equals("||");
        rest = rest.substring(joint.end());
        continue;
      }
      var open = OPEN.matcher(rest);
      if (open.lookingAt()) {
        var end = closing(rest, open.end());
        var inner =
            end < 0 || deepest == 0
                ? Optional.<SolrQuery>empty()
                : read(rest.substring(open.end(), end), deepest - 1);
        if (inner.isEmpty()) {
          return Optional.empty();
        }
        add(groups, new Clause("", List.of(), Optional.empty(), isNot(open), inner), joined);
        joined = false;
        rest = rest.substring(end + 1);
        continue;
      }
      var token = TOKEN.matcher(rest);
      if (!token.lookingAt()) {
        return Optional.empty();
      }
      add(groups, clause(token), joined);
      joined = false;
      rest = rest.substring(token.end());
    }
    return Optional.of(new SolrQuery(groups));
  }

  private static void add(List<List<Clause>> groups, Clause clause, boolean joined) {
    if (clause.inner().filter(inner -> inner.groups().isEmpty()).isPresent()
        || clause.field().equals("*")
        || clause.values().equals(List.of("*:*"))) {
      return;
    }
    if (joined && !groups.isEmpty()) {
      groups.getLast().add(clause);
    } else {
      groups.add(new ArrayList<>(List.of(clause)));
    }
  }

  private static Clause clause(Matcher token) {
    var negated = isNot(token);
    var field = token.group("field") == null ? "" : token.group("field").toLowerCase(Locale.ROOT);
    if (token.group("from") != null) {
      var range = new Range(token.group("from"), token.group("to"));
      return new Clause(field, List.of(), Optional.of(range), negated);
    }
    return new Clause(field, values(token), Optional.empty(), negated);
  }

  private static boolean isNot(Matcher token) {
    var not = token.group("not");
    return not != null && !not.equals("+");
  }

  /// Where the parenthesis that was opened before is closed; below 0 when it is not.
  private static int closing(String text, int from) {
    var open = 1;
    var quoted = false;
    for (var i = from; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '"' -> quoted = !quoted;
        case '(' -> open += quoted ? 0 : 1;
        case ')' -> open -= quoted ? 0 : 1;
        default -> {}
      }
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> values(Matcher token) {
    if (token.group("phrase") != null) {
      return List.of(plain(token.group("phrase")));
    }
    if (token.group("word") != null) {
      return List.of(plain(token.group("word")));
    }
    return VALUE
        .matcher(token.group("list"))
        .results()
        .map(value -> value.group(1) == null ? value.group(2) : value.group(1))
        .filter(value -> !value.equals("OR") && !value.equals("AND"))
        .toList();
  }

  private static String plain(String escaped) {
    return escaped.replaceAll("\\\\(.)", "$1");
  }
}
