package nl.datapeil.quickstart.demo.count;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Column names fit for SQL, made from headings.
public final class ColumnNames {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^_+|_+$");
  private static final int LONGEST = 60;

  private ColumnNames() {}

  /// `Datum (eind)` becomes `datum_eind`.
  static String plain(String heading) {
    var bare = ACCENT.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD)).replaceAll("");
    var joined = OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("_");
    return EDGE.matcher(joined).replaceAll("");
  }

  /// Names that the catalogue takes, each different, in the order of the headings.
  public static List<String> of(List<String> headings) {
    var names = new ArrayList<String>();
    for (var heading : headings) {
      var plain = plain(heading);
      var name = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "c_" + plain : plain;
      var base = name.substring(0, Math.min(LONGEST - 4, name.length()));
      name = base;
      for (var i = 2; names.contains(name); i++) {
        name = base + "_" + i;
      }
      names.add(name);
    }
    return names;
  }
}
