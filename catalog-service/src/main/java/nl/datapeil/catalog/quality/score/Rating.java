package nl.datapeil.catalog.quality.score;

/// The four words of MQA for a score.
public enum Rating {
  EXCELLENT(351),
  GOOD(221),
  SUFFICIENT(121),
  BAD(0);

  private final int least;

  Rating(int least) {
    this.least = least;
  }

  public static Rating of(int score) {
    for (var rating : values()) {
      if (score >= rating.least) {
        return rating;
      }
    }
    return BAD;
  }
}
