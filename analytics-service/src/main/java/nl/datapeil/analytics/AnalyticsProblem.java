package nl.datapeil.analytics;

import static nl.datapeil.kit.problem.ProblemCategory.CONFLICT;
import static nl.datapeil.kit.problem.ProblemCategory.FORBIDDEN;
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
  UPLOAD_INVALID(INVALID, "File does not fit the dataset", "Bestand past niet bij de dataset"),

  // requests of data subjects
  REQUEST_NOT_OPEN(CONFLICT, "No open request", "Geen open verzoek"),

  // queries
  QUERY_REFUSED(INVALID, "Query refused", "Query geweigerd"),
  OBLIGATION_UNMET(
      FORBIDDEN, "Query does not fit the obligations", "Query past niet bij de verplichtingen"),
  UNKNOWN_TABLE(INVALID, "Unknown table", "Onbekende tabel"),
  DATASET_ARCHIVED(CONFLICT, "Dataset is archived", "Dataset is gearchiveerd"),
  DATASET_EMPTY(CONFLICT, "Dataset has no contents yet", "Dataset heeft nog geen inhoud"),
  NO_GROUND(FORBIDDEN, "No ground for this processing", "Geen grond voor deze verwerking"),
  OBLIGATION_UNKNOWN(FORBIDDEN, "Obligation cannot be met", "Verplichting niet na te komen"),
  DECISION_CHANGED(CONFLICT, "The decision changed", "Het besluit veranderde"),
  PRIVACY_UNAVAILABLE(UNAVAILABLE, "Privacy service unavailable", "Privacydienst niet bereikbaar"),
  QUERY_TOO_SLOW(INVALID, "Query takes too long", "Vraag duurt te lang"),
  QUERY_TOO_LARGE(INVALID, "Query needs too much memory", "Vraag vergt te veel geheugen"),
  QUERY_FAILED(INVALID, "Query failed on the data", "Vraag liep vast op de gegevens"),
  QUERY_CANCELLED(INVALID, "Query was cancelled", "Vraag is afgebroken"),
  TOO_BUSY(UNAVAILABLE, "Too many queries at once", "Te veel vragen tegelijk");

  private final ProblemCategory category;
  private final String en;
  private final String nl;

  AnalyticsProblem(ProblemCategory category, String en, String nl) {
    this.category = category;
    this.en = en;
    this.nl = nl;
  }

  @Override
  public ProblemCategory category() {
    return category;
  }

  @Override
  public Text title() {
    return new Text(en, nl);
  }
}
