package nl.datapeil.quickstart.demo.count;

import nl.datapeil.quickstart.settings.LaunchException;

/// Numbers with a decimal point, or with a decimal comma and perhaps points that group.
final class Numbers {
  private Numbers() {}

  static double read(String text) {
    try {
      return Double.parseDouble(
          text.indexOf(',') < 0 ? text : text.replace(".", "").replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new LaunchException("\"%s\" is no coordinate.".formatted(text), e);
    }
  }
}
