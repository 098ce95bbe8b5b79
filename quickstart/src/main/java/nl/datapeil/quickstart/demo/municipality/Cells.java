package nl.datapeil.quickstart.demo.municipality;

import java.time.LocalDate;

/// How values look in Dutch files. Whole millimetres and no locale: the same text everywhere.
final class Cells {
  private Cells() {}

  static String metres(double value, char decimalSeparator) {
    var millimetres = Math.round(value * 1000);
    return "%d%c%03d".formatted(millimetres / 1000, decimalSeparator, millimetres % 1000);
  }

  /// Day-month-year, as people write it.
  static String date(LocalDate date) {
    return "%02d-%02d-%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  static String yesNo(boolean value) {
    return value ? "ja" : "nee";
  }
}
