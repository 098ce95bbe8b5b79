package nl.datapeil.privacy.document.model;

import java.util.Locale;
import nl.datapeil.kit.problem.Text;

/// A column of a table; its width is its weight as part of that of all columns.
public record Column(String heading, int weight) {
  public static final int WIDEST = 20;

  public Column {
    heading = Characters.line(heading);
    weight = Math.clamp(weight, 1, WIDEST);
  }

  public static Column of(String en, String nl, int weight, Locale language) {
    return new Column(new Text(en, nl).in(language), weight);
  }
}
