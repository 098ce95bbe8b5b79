package nl.datapeil.catalog.change.audit;

import java.util.regex.Pattern;
import nl.datapeil.catalog.change.Logged;

/// The last line of a chain. Kept elsewhere, it shows later that nothing was cut off.
record AuditHead(long seq, String hash) {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");
  static final AuditHead NONE = new AuditHead(0, Logged.START);

  /// Reads what [#toString()] writes.
  static AuditHead of(String text) {
    var parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "Not a head, which is a number, a colon and a hash: " + text);
    }
    return new AuditHead(Long.parseLong(parts.group(1)), parts.group(2));
  }

  @Override
  public String toString() {
    return seq + ":" + hash;
  }
}
