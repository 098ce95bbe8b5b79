package nl.datapeil.privacy;

import static nl.datapeil.kit.problem.ProblemCategory.CONFLICT;
import static nl.datapeil.kit.problem.ProblemCategory.FORBIDDEN;
import static nl.datapeil.kit.problem.ProblemCategory.INVALID;
import static nl.datapeil.kit.problem.ProblemCategory.NOT_FOUND;
import static nl.datapeil.kit.problem.ProblemCategory.STALE;
import static nl.datapeil.kit.problem.ProblemCategory.TOO_LARGE;
import static nl.datapeil.kit.problem.ProblemCategory.UNAVAILABLE;
import static nl.datapeil.kit.problem.ProblemCategory.UNCONDITIONAL;

import nl.datapeil.kit.problem.ProblemCategory;
import nl.datapeil.kit.problem.ProblemType;
import nl.datapeil.kit.problem.Text;

/// Every failure this service reports on purpose. A code, once released, keeps its meaning.
public enum PrivacyProblem implements ProblemType {
  INVALID_REQUEST(INVALID, "Invalid request", "Ongeldig verzoek"),
  PRECONDITION_REQUIRED(UNCONDITIONAL, "If-Match is missing", "If-Match ontbreekt"),
  ACTIVITY_NOT_FOUND(NOT_FOUND, "Processing activity not found", "Verwerking niet gevonden"),
  VERSION_NOT_FOUND(NOT_FOUND, "Version not found", "Versie niet gevonden"),
  DECISION_NOT_FOUND(NOT_FOUND, "Decision not found", "Besluit niet gevonden"),
  ACTIVITY_CHANGED(STALE, "Changed by someone else meanwhile", "Intussen door een ander gewijzigd"),
  ADVICE_MISSING(CONFLICT, "Advice is missing", "Advies ontbreekt"),
  ALREADY_ADVISED(CONFLICT, "Advice was given already", "Er is al geadviseerd"),
  ALREADY_APPROVED(CONFLICT, "Approved already", "Al goedgekeurd"),
  MOTIVATION_MISSING(
      CONFLICT, "A negative advice is not answered", "Een negatief advies is niet beantwoord"),
  REVIEW_DATE_PASSED(
      CONFLICT, "The review date is not in the future", "De herzieningsdatum ligt niet vooruit"),
  ALREADY_WITHDRAWN(CONFLICT, "Withdrawn already", "Al ingetrokken"),
  NOT_IN_FORCE(CONFLICT, "No approval that holds", "Geen geldende goedkeuring"),
  OWN_WORK(FORBIDDEN, "Nobody reviews their own work", "Niemand beoordeelt eigen werk"),
  ENTITY_NOT_FOUND(NOT_FOUND, "Organisation not found", "Organisatie niet gevonden"),
  RETENTION_RULE_UNKNOWN(INVALID, "No such retention rule", "Geen bewaarregel gevonden"),
  DESTRUCTION_NOT_DUE(
      CONFLICT, "Nothing may be destroyed now", "Er mag nu niets worden vernietigd"),
  CERTIFICATE_DIFFERS(
      CONFLICT, "Another certificate is on record", "Er is al een ander certificaat"),
  ALGORITHM_INCOMPLETE(
      CONFLICT, "Not complete enough to publish", "Niet volledig genoeg om te publiceren"),

  ASSESSMENT_NOT_FOUND(NOT_FOUND, "Assessment not found", "Assessment niet gevonden"),
  ASSESSMENT_CHANGED(
      STALE, "Changed by someone else meanwhile", "Intussen door een ander gewijzigd"),
  ASSESSMENT_INCOMPLETE(
      CONFLICT, "Required questions have no answer", "Verplichte vragen zijn niet beantwoord"),
  STEP_OF_OTHERS(FORBIDDEN, "This step is for others", "Deze stap is aan anderen"),
  STEP_OUT_OF_TURN(CONFLICT, "This step does not fit now", "Deze stap past nu niet"),
  CONSULTATION_MISSING(CONFLICT, "The AP has not been consulted", "De AP is niet geraadpleegd"),
  CONSULTATION_NOT_FOUND(NOT_FOUND, "No consultation", "Geen raadpleging"),
  CONSULTATION_OUT_OF_TURN(
      CONFLICT, "This does not fit the consultation", "Dit past niet bij de raadpleging"),
  ALREADY_RENEWED(CONFLICT, "A renewal exists already", "Er is al een herziening"),
  IMPORT_OF_OTHER_DEFINITION(
      CONFLICT, "The file answers another form", "Het bestand beantwoordt een ander formulier"),
  IMPORT_OF_UNKNOWN_DEFINITION(
      INVALID, "The form of this file was not filed", "Het formulier hiervan is niet vastgelegd"),
  RISK_NOT_FOUND(NOT_FOUND, "Risk not found", "Risico niet gevonden"),
  COMMENT_NOT_FOUND(NOT_FOUND, "Comment not found", "Opmerking niet gevonden"),
  ATTACHMENT_NOT_FOUND(NOT_FOUND, "Attachment not found", "Bijlage niet gevonden"),
  ATTACHMENT_REFUSED(INVALID, "This file is not kept", "Dit bestand wordt niet bewaard"),
  ACTION_POINT_NOT_FOUND(NOT_FOUND, "Action point not found", "Actiepunt niet gevonden"),

  LOG_ENTRY_DIFFERS(CONFLICT, "Another log entry has this id", "Een andere logregel heeft dit id"),
  LOG_BUSY(UNAVAILABLE, "Too many log lines at once", "Te veel logregels tegelijk"),
  LOG_STREAM_NOT_FOUND(NOT_FOUND, "Not found in the log", "Niet gevonden in het logboek"),
  DATA_SUBJECT_NOT_FOUND(NOT_FOUND, "Data subject not found", "Betrokkene niet gevonden"),
  CITIZEN_NOT_IDENTIFIED(FORBIDDEN, "You are not identified", "U bent niet geïdentificeerd"),
  IDENTIFIER_IN_URL(
      INVALID, "Identifiers do not belong in URLs", "Identificatoren horen niet in URL's"),

  RECORD_NOT_FOUND(NOT_FOUND, "Not found in this register", "Niet gevonden in dit register"),
  RECORD_CHANGED(STALE, "Changed by someone else meanwhile", "Intussen door een ander gewijzigd"),
  RECORD_WITHDRAWN(CONFLICT, "It was withdrawn", "Het is ingetrokken"),

  DEFINITION_NOT_FOUND(NOT_FOUND, "Definition not found", "Definitie niet gevonden"),
  DEFINITION_INVALID(INVALID, "Invalid definition", "Ongeldige definitie"),
  DEFINITION_DIFFERS(
      CONFLICT, "This version was filed otherwise", "Deze versie is anders vastgelegd"),
  DEFINITION_OUT_OF_USE(
      CONFLICT, "The definition is no longer in use", "De definitie is niet meer in gebruik"),
  ANSWERS_TOO_LARGE(TOO_LARGE, "The file is too large", "Het bestand is te groot"),
  ANSWERS_UNREADABLE(INVALID, "Unreadable answers", "Onleesbare antwoorden"),

  POLICY_NOT_FOUND(NOT_FOUND, "Policy not found", "Beleid niet gevonden"),
  POLICY_CHANGED(STALE, "Changed by someone else meanwhile", "Intussen door een ander gewijzigd"),
  POLICY_APPROVED(CONFLICT, "Approved already", "Al goedgekeurd"),
  POLICY_OWN_WORK(FORBIDDEN, "Nobody reviews their own work", "Niemand beoordeelt eigen werk"),
  DECISION_OUTDATED(CONFLICT, "The decision no longer stands", "Het besluit geldt niet meer"),
  DECISION_NOT_RECORDED(
      UNAVAILABLE, "The decision could not be recorded", "Het besluit kon niet worden vastgelegd"),
  DRY_RUN_ONLY(FORBIDDEN, "What-if questions only", "Alleen wat-als-vragen"),

  BREACH_CLOSED(CONFLICT, "The breach was closed", "Het datalek is gesloten"),
  BREACH_ADVICE_NOT_ASKED(CONFLICT, "The DPO was not asked", "De FG is niet om advies gevraagd"),
  BREACH_UNDECIDED(CONFLICT, "Not everything is decided", "Nog niet alles is besloten"),

  REQUEST_ANSWERED(CONFLICT, "The request was answered", "Het verzoek is beantwoord"),
  REQUEST_STEP_MISSING(CONFLICT, "An earlier step is missing", "Een eerdere stap ontbreekt"),
  EXTENSION_TOO_LATE(CONFLICT, "Too late to extend", "Te laat om te verlengen"),
  REQUESTER_ERASED(NOT_FOUND, "Who asked was erased", "Wie het vroeg is gewist"),

  DOCUMENTS_BUSY(UNAVAILABLE, "Too many documents at the same time", "Te veel documenten tegelijk");

  private final ProblemCategory category;
  private final String en;
  private final String nl;

  PrivacyProblem(ProblemCategory category, String en, String nl) {
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
