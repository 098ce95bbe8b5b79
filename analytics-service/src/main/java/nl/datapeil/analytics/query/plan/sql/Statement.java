package nl.datapeil.analytics.query.plan.sql;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.avatica.util.Quoting;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.dialect.AnsiSqlDialect;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlShuttle;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.jspecify.annotations.Nullable;

/// One SELECT that uses nothing but known functions, as text. Parsed anew at each use because
/// validation changes what was parsed.
public final class Statement {
  private static final int LONGEST_NAME = 128;
  private static final int LONGEST = 100_000;

  private static final SqlParser.Config PARSER =
      SqlParser.config()
          .withQuoting(Quoting.DOUBLE_QUOTE)
          .withUnquotedCasing(Casing.TO_LOWER)
          .withQuotedCasing(Casing.UNCHANGED)
          .withCaseSensitive(false)
          .withIdentifierMaxLength(LONGEST_NAME)
          .withConformance(SqlConformanceEnum.LENIENT);

  private final String sql;

  private Statement(String sql) {
    this.sql = sql;
  }

  /// Refuses all but one SELECT made of known parts.
  public static Statement of(String sql) {
    if (sql.length() > LONGEST) {
      throw Refusals.at(
          SqlParserPos.ZERO,
          "The query is longer than %,d characters.",
          "De vraag is langer dan %,d tekens.",
          LONGEST);
    }
    var statement = new Statement(sql);
    statement.parse();
    return statement;
  }

  SqlNode parse() {
    try {
      var parsed = SqlParser.create(sql, PARSER).parseStmt();
      SyntaxCheck.requireQuery(parsed);
      parsed.accept(new SyntaxCheck());
      return parsed;
    } catch (SqlParseException e) {
      throw Refusals.ofSyntax(e);
    } catch (StackOverflowError _) {
      throw Refusals.at(
          SqlParserPos.ZERO, "The query is nested too deeply.", "De vraag is te diep genest.");
    }
  }

  public Set<String> tables() {
    return TableNames.in(parse());
  }

  /// The query with `?` for each literal and a name of ours for each alias, so that it holds
  /// nobody's data.
  ///
  /// @param names of tables and columns, which stay
  public String withoutValues(Set<String> names) {
    var bare =
        parse()
            .accept(
                new SqlShuttle() {
                  private final Map<String, String> aliases = new HashMap<>();

                  @Override
                  public @Nullable SqlNode visit(SqlLiteral literal) {
                    return isValue(literal) ? new SqlDynamicParam(0, SqlParserPos.ZERO) : literal;
                  }

                  @Override
                  public SqlNode visit(SqlIdentifier identifier) {
                    var parts = identifier.names.stream().map(this::known).toList();
                    return new SqlIdentifier(parts, SqlParserPos.ZERO);
                  }

                  private String known(String name) {
                    var same = name.toLowerCase(Locale.ROOT);
                    return name.isEmpty() || names.contains(same)
                        ? same
                        : aliases.computeIfAbsent(same, _ -> "alias" + (aliases.size() + 1));
                  }
                });
    return requireNonNull(bare)
        .toSqlString(AnsiSqlDialect.DEFAULT)
        .getSql()
        .replaceAll("\\s+", " ");
  }

  private static boolean isValue(SqlLiteral literal) {
    return switch (literal.getTypeName().getFamily()) {
      case CHARACTER, NUMERIC, EXACT_NUMERIC, APPROXIMATE_NUMERIC, DATE, TIME, TIMESTAMP -> true;
      case INTERVAL_DAY_TIME, INTERVAL_YEAR_MONTH, BINARY -> true;
      case null, default -> false;
    };
  }
}
