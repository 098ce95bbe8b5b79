package nl.datapeil.privacy.activity.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.TermsDraft.ColumnDraft;
import nl.datapeil.privacy.activity.terms.TermsDraft.DatasetDraft;
import org.jspecify.annotations.Nullable;

/// Reads which datasets and columns an activity covers; each may be named only once.
final class CoverageCheck {
  private static final Pattern COLUMN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private CoverageCheck() {}

  static List<CoveredDataset> read(InputCheck in, @Nullable List<DatasetDraft> datasets) {
    var seen = new HashSet<String>();
    return in.each("datasets", datasets, 1, (path, dataset) -> dataset(in, path, dataset, seen));
  }

  private static CoveredDataset dataset(
      InputCheck in, String path, DatasetDraft dataset, Set<String> seen) {
    var uri = in.uri(path + ".uri", dataset.uri());
    once(in, path + ".uri", uri, seen);
    var names = new HashSet<String>();
    return new CoveredDataset(
        uri,
        in.each(
            path + ".columns",
            dataset.columns(),
            0,
            (at, column) -> column(in, at, column, names)));
  }

  private static CoveredColumn column(
      InputCheck in, String path, ColumnDraft column, Set<String> seen) {
    var name = in.matching(path + ".name", column.name(), COLUMN_NAME);
    once(in, path + ".name", name, seen);
    var to = in.optionalOneOf(Generalisation.class, path + ".generaliseTo", column.generaliseTo());
    var treatment = in.oneOf(Treatment.class, path + ".treatment", column.treatment());
    if (column.treatment() != null) {
      in.require(
          (treatment == Treatment.GENERALISE) == (to != null),
          path + ".generaliseTo",
          "is required with treatment GENERALISE, and only then",
          "is verplicht bij behandeling GENERALISE, en alleen dan");
    }
    return new CoveredColumn(name, treatment, to);
  }

  private static void once(InputCheck in, String path, String value, Set<String> seen) {
    in.require(
        value.isEmpty() || seen.add(value), path, "is listed twice", "staat er twee keer in");
  }
}
