package nl.datapeil.catalog;

import static nl.datapeil.kit.problem.ProblemCategory.CONFLICT;
import static nl.datapeil.kit.problem.ProblemCategory.CONTRADICTORY;
import static nl.datapeil.kit.problem.ProblemCategory.INVALID;
import static nl.datapeil.kit.problem.ProblemCategory.NOT_FOUND;
import static nl.datapeil.kit.problem.ProblemCategory.STALE;

import nl.datapeil.kit.problem.ProblemCategory;
import nl.datapeil.kit.problem.ProblemType;
import nl.datapeil.kit.problem.Text;

/// Every failure the catalogue reports on purpose. A code, once released, keeps its meaning.
public enum CatalogProblem implements ProblemType {
  CURSOR_UNKNOWN(INVALID, "Unknown page", "Onbekende pagina"),
  DATASET_ARCHIVED(CONFLICT, "Dataset is archived", "Dataset is gearchiveerd"),
  DATASET_NAME_TAKEN(CONFLICT, "Dataset name is taken", "Naam van dataset is bezet"),
  DATASET_NEVER_PUBLISHED(CONFLICT, "Dataset was never published", "Dataset is nooit gepubliceerd"),
  DATASET_NOT_DRAFT(CONFLICT, "Dataset is not a draft", "Dataset is geen concept"),
  DATASET_NOT_FOUND(NOT_FOUND, "Dataset not found", "Dataset niet gevonden"),
  DATASET_NOT_PUBLISHABLE(
      CONFLICT, "Dataset cannot be published", "Dataset kan niet worden gepubliceerd"),
  DATASET_OUTDATED(STALE, "Changed by someone else meanwhile", "Intussen door een ander gewijzigd"),
  ENTRY_HARVESTED(CONFLICT, "Harvested from a source", "Geoogst bij een bron"),
  IDEMPOTENCY_KEY_IN_USE(CONFLICT, "Request is still being handled", "Verzoek wordt nog behandeld"),
  IDEMPOTENCY_KEY_INVALID(INVALID, "Idempotency key is invalid", "Idempotency-Key is ongeldig"),
  IDEMPOTENCY_KEY_REUSED(
      CONTRADICTORY, "Idempotency key was used before", "Idempotency-Key is al gebruikt"),
  IMPORT_INVALID(INVALID, "Document cannot be imported", "Document kan niet worden ingelezen"),
  INVALID_REQUEST(INVALID, "Invalid request", "Ongeldig verzoek"),
  RDF_UNREADABLE(INVALID, "Unreadable RDF", "Onleesbare RDF");

  private final ProblemCategory category;
  private final Text title;

  CatalogProblem(ProblemCategory category, String en, String nl) {
    this.category = category;
    title = new Text(en, nl);
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
