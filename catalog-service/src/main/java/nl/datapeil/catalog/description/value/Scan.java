package nl.datapeil.catalog.description.value;

import java.time.Year;
import java.time.YearMonth;

/// Walks along a date or a moment as XML Schema writes it. Each method steps over what it names and
/// says whether it was there.
final class Scan {
  private final String text;
  private int at;
  private int year;
  private int month;

  Scan(String text) {
    this.text = text;
  }

  boolean sign(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  /// Four digits, or more without a zero in front; a minus before Christ.
  boolean year() {
    var negative = sign('-');
    var start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    var digits = at - start;
    if (digits < 4 || digits > 9 || (digits > 4 && text.charAt(start) == '0')) {
      return false;
    }
    year = Integer.parseInt(text, start, at, 10) * (negative ? -1 : 1);
    return Math.abs(year) <= Year.MAX_VALUE;
  }

  boolean month() {
    month = two();
    return month >= 1 && month <= 12;
  }

  boolean day() {
    var day = two();
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  boolean time() {
    var hour = two();
    var minute = sign(':') ? two() : -1;
    var second = sign(':') ? two() : -1;
    var nothing = true;
    if (sign('.')) {
      var start = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        nothing &= text.charAt(at) == '0';
        at++;
      }
      if (at == start) {
        return false;
      }
    }
    return isIn(minute, 59)
        && isIn(second, 59)
        && (isIn(hour, 23) || (hour == 24 && minute == 0 && second == 0 && nothing));
  }

  /// `Z`, an offset or nothing, and then the end. Stays where it is when that is not so.
  boolean zoneToEnd() {
    var start = at;
    if (!sign('Z') && (sign('+') || (at < text.length() - 3 && sign('-')))) {
      var hours = two();
      var minutes = sign(':') ? two() : -1;
      if (!isIn(hours, 14) || !isIn(minutes, hours == 14 ? 0 : 59)) {
        at = start;
        return false;
      }
    }
    if (at == text.length()) {
      return true;
    }
    at = start;
    return false;
  }

  private int two() {
    if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
      return -1;
    }
    at += 2;
    return (text.charAt(at - 2) - '0') * 10 + text.charAt(at - 1) - '0';
  }

  private static boolean isIn(int value, int most) {
    return value >= 0 && value <= most;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
