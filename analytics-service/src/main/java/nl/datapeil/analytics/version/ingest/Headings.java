package nl.datapeil.analytics.version.ingest;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.datapeil.analytics.catalog.CatalogColumn;
import org.jspecify.annotations.Nullable;

/// The catalogued columns by every heading that means them: their name or title, whatever its case,
/// accents and punctuation.
final class Headings {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^_+|_+$");

  private final Map<String, CatalogColumn> byHeading = new HashMap<>();
  private final List<CatalogColumn> columns;

  Headings(List<CatalogColumn> columns) {
    this.columns = List.copyOf(columns);
    for (var column : columns) {
      if (column.title() != null) {
        byHeading.putIfAbsent(normal(column.title()), column);
      }
    }
    columns.forEach(column -> byHeading.put(normal(column.name()), column));
  }

  List<CatalogColumn> columns() {
    return columns;
  }

  @Nullable CatalogColumn column(String heading) {
    return byHeading.get(normal(heading));
  }

  long known(List<String> headings) {
    return headings.stream().map(this::column).filter(c -> c != null).distinct().count();
  }

  /// `SES-WOA/Totaalscore (Getal)` becomes `ses_woa_totaalscore_getal`.
  static String normal(String heading) {
    var plain = ACCENT.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD)).replaceAll("");
    var joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_");
    return EDGE.matcher(joined).replaceAll("");
  }
}
