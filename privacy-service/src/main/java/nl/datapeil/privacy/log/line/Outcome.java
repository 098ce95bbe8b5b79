package nl.datapeil.privacy.log.line;

import java.util.Locale;

/// How it ended, as OpenTelemetry knows it and numbers it.
public enum Outcome {
  UNSET(0),
  OK(1),
  ERROR(2);

  private final int code;

  Outcome(int code) {
    this.code = code;
  }

  public static Outcome of(int code) {
    return switch (code) {
      case 0 -> UNSET;
      case 1 -> OK;
      case 2 -> ERROR;
      default -> throw new IllegalArgumentException("No outcome has number " + code);
    };
  }

  public int code() {
    return code;
  }

  /// As Logboek Dataverwerkingen spells it: `Unset`, `Ok`, `Error`.
  public String ldv() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
