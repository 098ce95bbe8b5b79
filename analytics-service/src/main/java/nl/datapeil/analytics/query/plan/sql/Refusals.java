package nl.datapeil.analytics.query.plan.sql;

import static nl.datapeil.analytics.AnalyticsProblem.QUERY_REFUSED;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.datapeil.analytics.query.plan.Nearest;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.Text;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.runtime.CalciteException;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Says what is refused, where it stands in the query and what was perhaps meant.
public final class Refusals {
  private static final Pattern UNKNOWN_COLUMN =
      Pattern.compile("(?:Column|Unknown field) '([^']*)'.*");
  private static final Pattern UNKNOWN_TABLE = Pattern.compile("(?:Object|Table) '([^']*)'.*");
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"([^\"]*)\" at line (\\d+), column (\\d+).*", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");

  private Refusals() {}

  /// A refusal of what stands at this position.
  public static ProblemException at(SqlParserPos position, String en, String nl, Object... values) {
    var what = Text.of(en, nl, values);
    if (position.getLineNum() == 0) {
      return QUERY_REFUSED.because("%1$s", "%2$s", what.en(), what.nl());
    }
    return QUERY_REFUSED.because(
        "Line %1$d, column %2$d: %3$s",
        "Regel %1$d, kolom %2$d: %4$s",
        position.getLineNum(),
        position.getColumnNum(),
        what.en(),
        what.nl());
  }

  static ProblemException ofSyntax(SqlParseException e) {
    var position = e.getPos() == null ? SqlParserPos.ZERO : e.getPos();
    var found = UNEXPECTED.matcher(String.valueOf(e.getMessage()));
    if (!found.matches() && String.valueOf(e.getMessage()).startsWith("Non-query")) {
      return at(
          position, "only one SELECT is accepted here.", "alleen één SELECT wordt hier aanvaard.");
    }
    if (!found.matches()) {
      var firstLine = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return at(
          position, "The query cannot be read: %s", "De vraag is niet te lezen: %s", firstLine);
    }
    var token = found.group(1).strip();
    if (token.equals("<EOF>")) {
      return at(position, "The query ends too early.", "De vraag houdt te vroeg op.");
    }
    var word = token.split("\\s", 2)[0];
    if (WORD.matcher(word).matches()) {
      return at(
          position,
          "'%1$s' is not expected here. Only one SELECT is accepted. To use a reserved word as a"
              + " name, put it in double quotes: \"%2$s\".",
          "'%1$s' wordt hier niet verwacht. Alleen één SELECT wordt aanvaard. Zet een gereserveerd"
              + " woord dat een naam is tussen dubbele aanhalingstekens: \"%2$s\".",
          word,
          word.toLowerCase(Locale.ROOT));
    }
    return at(position, "'%s' is not expected here.", "'%s' wordt hier niet verwacht.", word);
  }

  static ProblemException ofMeaning(CalciteContextException e, Collection<String> columns) {
    var position =
        new SqlParserPos(e.getPosLine(), e.getPosColumn(), e.getEndPosLine(), e.getEndPosColumn());
    var cause = e.getCause() == null ? e : e.getCause();
    var message = String.valueOf(cause.getMessage());
    var column = UNKNOWN_COLUMN.matcher(message);
    if (column.matches()) {
      return unknown(position, "column", "kolom", column.group(1), columns);
    }
    var table = UNKNOWN_TABLE.matcher(message);
    if (table.matches()) {
      return unknown(position, "table", "tabel", table.group(1), columns);
    }
    return at(position, "%s", "dit klopt niet: %s", message);
  }

  static ProblemException ofMeaning(CalciteException e) {
    return at(SqlParserPos.ZERO, "%s", "Dit klopt niet: %s", String.valueOf(e.getMessage()));
  }

  /// Names the known word that is nearest, if one is near.
  public static ProblemException unknown(
      SqlParserPos at, String kindEn, String kindNl, String name, Collection<String> known) {
    return Nearest.to(name, known)
        .map(near ->
            at(
                at,
                "there is no %1$s '%3$s' here. Did you mean '%4$s'?",
                "er is hier geen %2$s '%3$s'. Bedoelt u '%4$s'?",
                kindEn,
                kindNl,
                name,
                near))
        .orElseGet(() ->
            at(
                at,
                "there is no %1$s '%3$s' here.",
                "er is hier geen %2$s '%3$s'.",
                kindEn,
                kindNl,
                name));
  }
}
