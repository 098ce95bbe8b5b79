package nl.datapeil.catalog;

import static nl.datapeil.kit.problem.ProblemCategory.CONFLICT;
import static nl.datapeil.kit.problem.ProblemCategory.CONTRADICTORY;
import static nl.datapeil.kit.problem.ProblemCategory.FORBIDDEN;
import static nl.datapeil.kit.problem.ProblemCategory.INVALID;
import static nl.datapeil.kit.problem.ProblemCategory.NOT_FOUND;
import static nl.datapeil.kit.problem.ProblemCategory.STALE;
import static nl.datapeil.kit.problem.ProblemCategory.UNAVAILABLE;

import nl.datapeil.kit.problem.ProblemCategory;
import nl.datapeil.kit.problem.ProblemType;
import nl.datapeil.kit.problem.Text;

/// Every failure the catalogue reports on purpose. A code, once released, keeps its meaning.
public enum CatalogProblem implements ProblemType {
  ACCESS_NOT_COVERED(CONFLICT, "No processing activity covers this", "Geen verwerking dekt dit"),
  ACCESS_REQUEST_CLOSED(CONFLICT, "Access request is closed", "Toegangsverzoek is afgehandeld"),
  ACCESS_REQUEST_NOT_FOUND(NOT_FOUND, "Access request not found", "Toegangsverzoek niet gevonden"),
  ACCESS_REQUEST_NOT_YOURS(FORBIDDEN, "Not yours to decide", "Niet aan u om te beslissen"),
  ACCESS_REQUEST_PERIOD(INVALID, "Period is wrong", "Periode klopt niet"),
  AGREEMENT_NOT_DRAFT(CONFLICT, "Agreement is not a draft", "Overeenkomst is geen concept"),
  AGREEMENT_NOT_FOUND(NOT_FOUND, "Agreement not found", "Overeenkomst niet gevonden"),
  AGREEMENT_NOT_SIGNED(CONFLICT, "Agreement is not in force", "Overeenkomst is niet van kracht"),
  CHANGE_NOT_FOUND(NOT_FOUND, "Event not found", "Gebeurtenis niet gevonden"),
  CODE_LIST_EMPTY(INVALID, "No concepts", "Geen begrippen"),
  CODE_LIST_MISTAKEN(CONFLICT, "File of another list", "Bestand van een andere lijst"),
  CODE_LIST_NOT_FOUND(NOT_FOUND, "Code list not found", "Waardelijst niet gevonden"),
  COLUMN_NOT_FOUND(NOT_FOUND, "Column not found", "Kolom niet gevonden"),
  CURSOR_UNKNOWN(INVALID, "Unknown page", "Onbekende pagina"),
  DATASET_ARCHIVED(CONFLICT, "Dataset is archived", "Dataset is gearchiveerd"),
  DATASET_NAME_TAKEN(CONFLICT, "Dataset name is taken", "Naam van dataset is bezet"),
  DATASET_NEVER_PUBLISHED(CONFLICT, "Dataset was never published", "Dataset is nooit gepubliceerd"),
  DATASET_NOT_DRAFT(CONFLICT, "Dataset is not a draft", "Dataset is geen concept"),
  DATASET_NOT_FOUND(NOT_FOUND, "Dataset not found", "Dataset niet gevonden"),
  DATASET_NOT_PUBLISHABLE(
      CONFLICT, "Dataset cannot be published", "Dataset kan niet worden gepubliceerd"),
  DATASET_OUTDATED(STALE, "Changed by someone else meanwhile", "Intussen door een ander gewijzigd"),
  DATA_REQUEST_CLOSED(CONFLICT, "Data request is closed", "Dataverzoek is afgehandeld"),
  DATA_REQUEST_NOT_FOUND(NOT_FOUND, "Data request not found", "Dataverzoek niet gevonden"),
  DATA_REQUEST_NOT_YOURS(FORBIDDEN, "Not yours to change", "Niet aan u om te wijzigen"),
  ENTRY_HARVESTED(CONFLICT, "Harvested from a source", "Geoogst bij een bron"),
  GLOSSARY_IMPORT_INVALID(
      INVALID, "Glossary cannot be imported", "Begrippen kunnen niet worden ingelezen"),
  GLOSSARY_LOOP(CONFLICT, "Terms run in a circle", "Termen lopen in een kring"),
  GLOSSARY_TERM_NOT_FOUND(NOT_FOUND, "Term not found", "Term niet gevonden"),
  GLOSSARY_URI_TAKEN(CONFLICT, "URI of the term", "URI van de term"),
  HARVEST_RUN_ACTIVE(CONFLICT, "A run is going on", "Er loopt al een oogst"),
  HARVEST_RUN_ENDED(CONFLICT, "The run has ended", "De oogst is al afgelopen"),
  HARVEST_RUN_NOT_FOUND(NOT_FOUND, "Run not found", "Oogst niet gevonden"),
  HARVEST_RUN_NOT_QUARANTINED(
      CONFLICT, "The run needs no approval", "De oogst behoeft geen goedkeuring"),
  HARVEST_SOURCE_INVALID(INVALID, "Source is invalid", "Bron is ongeldig"),
  HARVEST_SOURCE_IN_USE(CONFLICT, "Source is in use", "Bron is in gebruik"),
  HARVEST_SOURCE_NAME_TAKEN(CONFLICT, "Source name is taken", "Naam van bron is bezet"),
  HARVEST_SOURCE_NOT_FOUND(NOT_FOUND, "Source not found", "Bron niet gevonden"),
  HARVEST_SOURCE_OUTDATED(
      STALE, "Changed by someone else meanwhile", "Intussen door een ander gewijzigd"),
  HARVEST_UPLOAD_NEEDED(INVALID, "A document is needed", "Er is een document nodig"),
  IDEMPOTENCY_KEY_IN_USE(CONFLICT, "Request is still being handled", "Verzoek wordt nog behandeld"),
  IDEMPOTENCY_KEY_INVALID(INVALID, "Idempotency key is invalid", "Idempotency-Key is ongeldig"),
  IDEMPOTENCY_KEY_REUSED(
      CONTRADICTORY, "Idempotency key was used before", "Idempotency-Key is al gebruikt"),
  INVALID_REQUEST(INVALID, "Invalid request", "Ongeldig verzoek"),
  LINEAGE_LOOP(CONFLICT, "Dataset is made from itself", "Dataset is van zichzelf gemaakt"),
  PARTNER_IDENTIFIER_TAKEN(CONFLICT, "Identifier is taken", "Identificatie is bezet"),
  PARTNER_IN_USE(CONFLICT, "Partner is referred to", "Er wordt naar de partner verwezen"),
  PARTNER_NOT_FOUND(NOT_FOUND, "Partner not found", "Partner niet gevonden"),
  PRIVACY_UNAVAILABLE(UNAVAILABLE, "Privacy service unavailable", "Privacydienst niet beschikbaar"),
  QUALITY_MEASUREMENTS_TOO_MANY(CONFLICT, "Too many metrics", "Te veel metrieken"),
  RDF_UNREADABLE(INVALID, "Unreadable RDF", "Onleesbare RDF"),
  REFERENCE_UNKNOWN(INVALID, "Refers to nothing", "Verwijst naar niets"),
  SEARCH_NOT_READY(UNAVAILABLE, "Search is not ready yet", "Zoeken kan nog niet"),
  SHAPES_UNKNOWN(INVALID, "Unknown file of shapes", "Onbekend bestand met shapes"),
  SUBSCRIPTIONS_TOO_MANY(CONFLICT, "Too many subscriptions", "Te veel abonnementen"),
  SUBSCRIPTION_NOT_FOUND(NOT_FOUND, "Subscription not found", "Abonnement niet gevonden"),
  SUBSCRIPTION_SINK_REFUSED(
      INVALID, "Sink cannot be called", "Ontvangstadres kan niet worden aangeroepen"),
  SUBSCRIPTION_WITHOUT_SECRET(INVALID, "Token or secret is missing", "Token of secret ontbreekt"),
  TOO_BUSY(UNAVAILABLE, "Too much is asked at once", "Er wordt te veel tegelijk gevraagd"),
  VERSION_NOT_FOUND(NOT_FOUND, "Not known at that time", "Niet bekend op dat moment"),
  VERSION_OUTDATED(STALE, "Changed by someone else meanwhile", "Intussen door een ander gewijzigd");

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
