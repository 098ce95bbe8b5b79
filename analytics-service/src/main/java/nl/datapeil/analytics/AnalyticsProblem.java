package nl.datapeil.analytics;

import static nl.datapeil.kit.problem.ProblemCategory.INVALID;
import static nl.datapeil.kit.problem.ProblemCategory.NOT_FOUND;
import static nl.datapeil.kit.problem.ProblemCategory.UNAVAILABLE;

import nl.datapeil.kit.problem.ProblemCategory;
import nl.datapeil.kit.problem.ProblemType;
import nl.datapeil.kit.problem.Text;

/// Every failure the analytics service reports on purpose. A code, once released, keeps its
/// meaning.
public enum AnalyticsProblem implements ProblemType {
  // datasets and their versions
  DATASET_NOT_FOUND(NOT_FOUND, "Dataset not found", "Dataset niet gevonden"),
  VERSION_NOT_FOUND(NOT_FOUND, "Version not found", "Versie niet gevonden"),
  CATALOGUE_UNAVAILABLE(UNAVAILABLE, "Catalogue unavailable", "Catalogus niet bereikbaar"),
  STORAGE_FULL(UNAVAILABLE, "Storage is full", "Opslag is vol"),
  UPLOAD_INCOMPLETE(INVALID, "Upload broke off", "Upload afgebroken"),
  UPLOAD_INVALID(INVALID, "File does not fit the dataset", "Bestand past niet bij de dataset");

  private final ProblemCategory category;
  private final Text title;

  AnalyticsProblem(ProblemCategory category, String en, String nl) {
    this.category = category;
    this.title = new Text(en, nl);
  }

  @Override
  public ProblemCategory category() {
    return category;
  }

  @Override
  public Text title() {
    return title;
  }
}
