package nl.datapeil.quickstart.demo.municipality;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.quickstart.demo.terrain.Draw;

/// Citizen service numbers (BSN) from 999000000 up: right by the eleven test, never given to a
/// person.
final class NationalIds {
  private static final int FIRST = 999_000_000;
  private static final int LAST = 999_999_999;

  private NationalIds() {}

  /// So many different ones, unordered.
  static List<Integer> draw(int count, Draw draw) {
    var valid = new ArrayList<Integer>();
    for (var number = FIRST; number <= LAST; number++) {
      if (passesElevenTest(number)) {
        valid.add(number);
      }
    }
    draw.shuffle(valid);
    return valid.subList(0, count);
  }

  /// Nine times the first digit, eight times the second … twice the eighth, less the ninth.
  static boolean passesElevenTest(int number) {
    var sum = -(number % 10);
    var left = number / 10;
    for (var factor = 2; factor <= 9; factor++) {
      sum += factor * (left % 10);
      left /= 10;
    }
    return sum % 11 == 0;
  }
}
