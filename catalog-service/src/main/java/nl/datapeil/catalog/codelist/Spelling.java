package nl.datapeil.catalog.codelist;

import java.util.Locale;
import java.util.regex.Pattern;

/// Makes spellings comparable that differ in what people get wrong: case, scheme, `www.`, the slash
/// at the end, hyphens and underscores.
public final class Spelling {
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("(creativecommons\\.org/(?:licenses|publicdomain)/[a-z-]+/\\d\\.\\d)/.*");
  private static final int LONGEST = 200;

  private Spelling() {}

  /// The comparable form of a label, code or IRI.
  public static String of(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST) {
      plain = plain.substring(0, LONGEST);
    }
    if (plain.startsWith("http://") || plain.startsWith("https://")) {
      plain = iri(plain.substring(plain.indexOf("//") + 2));
    }
    var out = new StringBuilder(plain.length());
    for (var i = 0; i < plain.length(); i++) {
      var c = plain.charAt(i);
      if (c != '_' && c != '-' && !Character.isWhitespace(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String iri(String rest) {
    var host = rest.startsWith("www.") ? rest.substring(4) : rest;
    if (host.startsWith("creativecommons.org/")) {
      host = CREATIVE_COMMONS.matcher(host).replaceFirst("$1");
    }
    var end = host.length();
    while (end > 0 && (host.charAt(end - 1) == '/' || host.charAt(end - 1) == '#')) {
      end--;
    }
    return host.substring(0, end);
  }

  /// What follows the last slash or hash of a comparable form.
  static String lastPart(String key) {
    var cut = Math.max(key.lastIndexOf('/'), key.lastIndexOf('#'));
    return cut < 0 || key.indexOf('.') > cut || !key.contains(".") ? key : key.substring(cut + 1);
  }

  /// How many letters to add, drop, change or swap to make one into the other; `limit` or more is
  /// answered as `limit` + 1.
  public static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    var row = new int[other.length() + 1];
    for (var j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      row[0] = i;
      var least = i;
      for (var j = 1; j <= other.length(); j++) {
        var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      var spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }
}
