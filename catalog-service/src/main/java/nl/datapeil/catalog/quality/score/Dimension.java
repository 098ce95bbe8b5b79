package nl.datapeil.catalog.quality.score;

import nl.datapeil.kit.problem.Text;

/// The five dimensions of the Metadata Quality Assessment (MQA) of data.europa.eu.
public enum Dimension {
  FINDABILITY("findability", "Findability", "Vindbaarheid"),
  ACCESSIBILITY("accessibility", "Accessibility", "Toegankelijkheid"),
  INTEROPERABILITY("interoperability", "Interoperability", "Uitwisselbaarheid"),
  REUSABILITY("reusability", "Reusability", "Herbruikbaarheid"),
  CONTEXTUALITY("contextuality", "Contextuality", "Context");

  private final String id;
  private final Text title;

  Dimension(String id, String en, String nl) {
    this.id = id;
    title = new Text(en, nl);
  }

  /// Its name in piveau's vocabulary, and ours.
  public String id() {
    return id;
  }

  public Text title() {
    return title;
  }
}
