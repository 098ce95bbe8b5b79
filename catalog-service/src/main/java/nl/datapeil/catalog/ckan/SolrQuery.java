package nl.datapeil.catalog.ckan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of Solr's query language that CKAN's clients use: words, `field:value`, `"phrases"`,
/// `field:(a OR b)`, `field:[from TO to]`, `+`, `-`, `NOT`, `AND`, `OR` and `*`. All groups have to
/// hold; of a group any clause.
record SolrQuery(List<List<Clause>> groups) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?<not>[+-]|NOT\\s+|!)?(?:(?<field>[A-Za-z_][A-Za-z0-9_.-]*):)?"
              + "(?:\"(?<phrase>(?:[^\"\\\\]|\\\\.)*)\""
              + "|[\\[{](?<from>[^\\s\\]}]+)\\s+TO\\s+(?<to>[^\\s\\]}]+)[\\]}]"
              + "|\\((?<list>[^()]*)\\)"
              + "|(?<word>(?:[^\\s\"()\\[\\]{}\\\\]|\\\\.)+))");
  private static final Pattern JOINT = Pattern.compile("\\s*(?<how>AND|OR|&&|\\|\\|)(?=\\s|\\()");
  private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

  /// `field` is empty for words that may stand anywhere; any of the `values` will do.
  record Clause(String field, List<String> values, Optional<Range> range, boolean negated) {
    Clause {
      values = List.copyOf(values);
    }
  }

  /// `*` is no bound.
  record Range(String from, String to) {}

  SolrQuery {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /// Empty when it cannot be read.
  static Optional<SolrQuery> read(String text) {
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
    if (clause.field().equals("*") || clause.values().equals(List.of("*:*"))) {
      return;
    }
    if (joined && !groups.isEmpty()) {
      groups.getLast().add(clause);
    } else {
      groups.add(new ArrayList<>(List.of(clause)));
    }
  }

  private static Clause clause(Matcher token) {
    var not = token.group("not");
    var negated = not != null && !not.equals("+");
    var field = token.group("field") == null ? "" : token.group("field").toLowerCase(Locale.ROOT);
    if (token.group("from") != null) {
      var range = new Range(token.group("from"), token.group("to"));
      return new Clause(field, List.of(), Optional.of(range), negated);
    }
    return new Clause(field, values(token), Optional.empty(), negated);
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
