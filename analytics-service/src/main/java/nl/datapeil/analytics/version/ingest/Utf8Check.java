package nl.datapeil.analytics.version.ingest;

/// Tells, while a file streams by, whether it can be UTF-8, and where it stops to be so.
final class Utf8Check {
  private int expected;
  private int lead;
  private long lines = 1;
  private long multibyte;
  private long malformed;
  private long firstMalformedLine;

  void update(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      next(bytes[i] & 0xFF);
    }
  }

  private void next(int b) {
    if (expected > 0) {
      if ((b & 0xC0) == 0x80 && fitsLead(b)) {
        lead = 0;
        if (--expected == 0) {
          multibyte++;
        }
        return;
      }
      expected = 0;
      malformed();
    }
    if (b == '\n') {
      lines++;
    } else if (b >= 0x80) {
      start(b);
    }
  }

  /// The byte after these leads is limited, to shut out overlong forms, surrogates and what lies
  /// beyond Unicode.
  private boolean fitsLead(int b) {
    return switch (lead) {
      case 0xE0 -> b >= 0xA0;
      case 0xED -> b <= 0x9F;
      case 0xF0 -> b >= 0x90;
      case 0xF4 -> b <= 0x8F;
      default -> true;
    };
  }

  private void start(int b) {
    lead = b;
    if (b >= 0xC2 && b <= 0xDF) {
      expected = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      expected = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      expected = 3;
    } else {
      malformed();
    }
  }

  private void malformed() {
    if (malformed++ == 0) {
      firstMalformedLine = lines;
    }
  }

  boolean valid() {
    return malformed == 0 && expected == 0;
  }

  /// Mostly right UTF-8 with some bytes broken, rather than another encoding.
  boolean damaged() {
    return !valid() && multibyte > malformed;
  }

  long firstMalformedLine() {
    return malformed == 0 ? lines : firstMalformedLine;
  }
}
