package nl.datapeil.catalog.quality.opening;

import nl.datapeil.kit.problem.Text;

/// What has to happen to a column before the rest is open.
public record ColumnAdvice(String column, Action action, Ground ground, Text todo) {

  public enum Action {
    /// Leave it out.
    DROP,
    /// Leave it out, or make it so coarse that it leads back to nobody.
    DROP_OR_COARSEN,
    /// Make the place coarser: the neighbourhood rather than the address.
    COARSEN,
    /// Leave it out until the partner agrees.
    WITHHOLD
  }

  static ColumnAdvice of(String column, Action action, Ground ground) {
    return new ColumnAdvice(column, action, ground, todo(action));
  }

  private static Text todo(Action action) {
    return switch (action) {
      case DROP -> new Text("Leave this column out.", "Laat deze kolom weg.");
      case DROP_OR_COARSEN ->
          new Text(
              "Leave this column out, or publish groups that are large enough (say 10 people or"
                  + " more).",
              "Laat deze kolom weg, of publiceer groepen die groot genoeg zijn (zeg 10 personen of"
                  + " meer).");
      case COARSEN ->
          new Text(
              "Publish the neighbourhood or district instead: a fine place leads back to people.",
              "Publiceer de buurt of wijk: een fijne plaats is tot personen te herleiden.");
      case WITHHOLD ->
          new Text(
              "Leave this column out until the partner agrees.",
              "Laat deze kolom weg totdat de partner instemt.");
    };
  }
}
