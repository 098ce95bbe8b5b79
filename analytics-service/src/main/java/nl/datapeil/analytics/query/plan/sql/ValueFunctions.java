package nl.datapeil.analytics.query.plan.sql;

import static nl.datapeil.analytics.query.plan.sql.FunctionGuide.known;

import java.util.List;
import nl.datapeil.analytics.query.plan.KnownFunction;

/// Functions of single values.
final class ValueFunctions {
  static final List<KnownFunction> ALL =
      List.of(
          known("abs", "abs(number)", "The number without its sign.", "Het getal zonder teken."),
          known(
              "ceil",
              "ceil(number)",
              "The least whole number not below it.",
              "Het kleinste gehele getal dat niet lager is."),
          known("exp", "exp(number)", "e to this power.", "e tot deze macht."),
          known(
              "floor",
              "floor(number) or floor(date to unit)",
              "Rounds down, a number or a date.",
              "Rondt omlaag af, een getal of een datum."),
          known("ln", "ln(number)", "The natural logarithm.", "De natuurlijke logaritme."),
          known("mod", "mod(number, number)", "What a division leaves.", "De rest van een deling."),
          known(
              "power",
              "power(number, number)",
              "The first to the power of the second.",
              "De eerste tot de macht de tweede."),
          known(
              "round",
              "round(number, decimals)",
              "Rounds to so many decimals.",
              "Rondt af op zoveel decimalen."),
          known("sign", "sign(number)", "-1, 0 or 1.", "-1, 0 of 1."),
          known("sqrt", "sqrt(number)", "The square root.", "De vierkantswortel."),
          known("char_length", "char_length(text)", "How many characters.", "Hoeveel tekens."),
          known("lower", "lower(text)", "In lower case.", "In kleine letters."),
          known(
              "position",
              "position(part in text)",
              "Where the part begins, from 1; 0 when absent.",
              "Waar het deel begint, vanaf 1; 0 als het er niet is."),
          known(
              "replace",
              "replace(text, old, new)",
              "The text with each old part replaced.",
              "De tekst met elk oud deel vervangen."),
          known(
              "substring",
              "substring(text, start, length)",
              "A part of a text; the first character is 1.",
              "Een deel van een tekst; het eerste teken is 1."),
          known("trim", "trim(text)", "Without spaces around it.", "Zonder spaties eromheen."),
          known("upper", "upper(text)", "In capitals.", "In hoofdletters."),
          known(
              "coalesce",
              "coalesce(value, ...)",
              "The first value that is not missing.",
              "De eerste waarde die niet ontbreekt."),
          known(
              "nullif",
              "nullif(value, other)",
              "Nothing when both are equal, else the value.",
              "Niets als beide gelijk zijn, anders de waarde."),
          known(
              "cast",
              "cast(value as type)",
              "The value as varchar, bigint, double, decimal, boolean, date or timestamp; nothing"
                  + " when it is none.",
              "De waarde als varchar, bigint, double, decimal, boolean, date of timestamp; niets"
                  + " als dat niet kan."),
          known("current_date", "current_date", "Today.", "Vandaag."),
          known(
              "date_trunc",
              "date_trunc('month', date)",
              "The start of the decade, year, quarter, month, week or day.",
              "Het begin van decennium, jaar, kwartaal, maand, week of dag."),
          known("days_between", "days_between(from, to)", "Complete days.", "Volle dagen."),
          known("months_between", "months_between(from, to)", "Complete months.", "Volle maanden."),
          known(
              "years_between",
              "years_between(from, to)",
              "Complete years, such as an age.",
              "Volle jaren, zoals een leeftijd."),
          known(
              "extract",
              "extract(year from date)",
              "A part of a date; year, quarter and month are functions too.",
              "Een deel van een datum; year, quarter en month zijn ook functies."),
          known("year", "year(date)", "The year of a date.", "Het jaar van een datum."),
          known(
              "quarter",
              "quarter(date)",
              "The quarter of a date, 1 to 4.",
              "Het kwartaal van een datum, 1 tot 4."),
          known(
              "month",
              "month(date)",
              "The month of a date, 1 to 12.",
              "De maand van een datum, 1 tot 12."));

  private ValueFunctions() {}
}
