package nl.datapeil.catalog.quality.score;

import static nl.datapeil.catalog.quality.score.Dimension.ACCESSIBILITY;
import static nl.datapeil.catalog.quality.score.Dimension.CONTEXTUALITY;
import static nl.datapeil.catalog.quality.score.Dimension.FINDABILITY;
import static nl.datapeil.catalog.quality.score.Dimension.INTEROPERABILITY;
import static nl.datapeil.catalog.quality.score.Dimension.REUSABILITY;

import nl.datapeil.kit.problem.Text;

/// The metrics of MQA with the points each is worth: 405 together. `id` is the name in piveau's
/// vocabulary. `ofDistribution`: the best distribution is judged.
public enum Metric {
  KEYWORD("keywordAvailability", FINDABILITY, 30, false, "Has keywords", "Heeft trefwoorden"),
  THEME("categoryAvailability", FINDABILITY, 30, false, "Has a theme", "Heeft een thema"),
  SPATIAL("spatialAvailability", FINDABILITY, 20, false, "Names a place", "Noemt een plaats"),
  TEMPORAL("temporalAvailability", FINDABILITY, 20, false, "Names a period", "Noemt een periode"),
  ACCESS_LINK(
      "accessUrlStatusCode", ACCESSIBILITY, 50, true, "Access URL works", "Toegangs-URL werkt"),
  DOWNLOAD(
      "downloadUrlAvailability",
      ACCESSIBILITY,
      20,
      true,
      "Has a download URL",
      "Heeft een download-URL"),
  DOWNLOAD_LINK(
      "downloadUrlStatusCode", ACCESSIBILITY, 30, true, "Download URL works", "Download-URL werkt"),
  FORMAT("formatAvailability", INTEROPERABILITY, 20, true, "States a format", "Noemt een formaat"),
  MEDIA_TYPE(
      "mediaTypeAvailability",
      INTEROPERABILITY,
      10,
      true,
      "States a media type",
      "Noemt een mediatype"),
  FORMAT_LISTED(
      "formatMediaTypeVocabularyAlignment",
      INTEROPERABILITY,
      10,
      true,
      "Format and media type are from the lists",
      "Formaat en mediatype komen uit de lijsten"),
  OPEN_FORMAT(
      "formatMediaTypeNonProprietary",
      INTEROPERABILITY,
      20,
      true,
      "Format belongs to no vendor",
      "Formaat is niet van één leverancier"),
  MACHINE_READABLE(
      "formatMediaTypeMachineInterpretable",
      INTEROPERABILITY,
      20,
      true,
      "Format can be read by machines",
      "Formaat is machineleesbaar"),
  CONFORMANCE(
      "dcatApCompliance",
      INTEROPERABILITY,
      30,
      false,
      "Keeps the rules of DCAT-AP-NL",
      "Voldoet aan DCAT-AP-NL"),
  LICENCE("licenceAvailability", REUSABILITY, 20, true, "Has a licence", "Heeft een licentie"),
  KNOWN_LICENCE(
      "knownLicence", REUSABILITY, 10, true, "Licence is well known", "Licentie is bekend"),
  ACCESS_RIGHTS(
      "accessRightsAvailability",
      REUSABILITY,
      10,
      false,
      "States access rights",
      "Noemt toegangsrechten"),
  ACCESS_RIGHTS_LISTED(
      "accessRightsVocabularyAlignment",
      REUSABILITY,
      5,
      false,
      "Access rights are from the list",
      "Toegangsrechten komen uit de lijst"),
  CONTACT(
      "contactPointAvailability",
      REUSABILITY,
      20,
      false,
      "Has a contact point",
      "Heeft een contactpunt"),
  PUBLISHER(
      "publisherAvailability", REUSABILITY, 10, false, "Has a publisher", "Heeft een uitgever"),
  RIGHTS("rightsAvailability", CONTEXTUALITY, 5, true, "States rights", "Noemt rechten"),
  BYTE_SIZE("byteSizeAvailability", CONTEXTUALITY, 5, true, "States its size", "Noemt de omvang"),
  ISSUED(
      "dateIssuedAvailability",
      CONTEXTUALITY,
      5,
      true,
      "States when it was issued",
      "Noemt de publicatiedatum"),
  MODIFIED(
      "dateModifiedAvailability",
      CONTEXTUALITY,
      5,
      true,
      "States when it was changed",
      "Noemt de wijzigingsdatum");

  /// All points together.
  public static final int MAX = 405;

  private final String id;
  private final Dimension dimension;
  private final int points;
  private final boolean ofDistribution;
  private final Text title;

  Metric(String id, Dimension dimension, int points, boolean ofDistribution, String en, String nl) {
    this.id = id;
    this.dimension = dimension;
    this.points = points;
    this.ofDistribution = ofDistribution;
    title = new Text(en, nl);
  }

  public String id() {
    return id;
  }

  public Dimension dimension() {
    return dimension;
  }

  /// What it is worth at most.
  public int points() {
    return points;
  }

  boolean ofDistribution() {
    return ofDistribution;
  }

  /// Whether the measured value is a status of HTTP, not yes or no.
  public boolean isStatus() {
    return this == ACCESS_LINK || this == DOWNLOAD_LINK;
  }

  public Text title() {
    return title;
  }
}
