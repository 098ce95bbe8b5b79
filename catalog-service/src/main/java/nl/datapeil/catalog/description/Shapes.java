package nl.datapeil.catalog.description;

import static nl.datapeil.catalog.description.Parts.AGENT;
import static nl.datapeil.catalog.description.Parts.ATTRIBUTION;
import static nl.datapeil.catalog.description.Parts.CONTACT;
import static nl.datapeil.catalog.description.Parts.DISTRIBUTION;
import static nl.datapeil.catalog.description.Parts.IDENTIFIER;
import static nl.datapeil.catalog.description.Parts.LOCATION;
import static nl.datapeil.catalog.description.Parts.PERIOD;
import static nl.datapeil.catalog.description.Parts.RECORD;
import static nl.datapeil.catalog.description.Parts.RELATIONSHIP;
import static nl.datapeil.catalog.description.Plain.DATE;
import static nl.datapeil.catalog.description.Plain.DURATION;
import static nl.datapeil.catalog.description.Plain.IRI;
import static nl.datapeil.catalog.description.Plain.METRES;
import static nl.datapeil.catalog.description.Plain.NAME;
import static nl.datapeil.catalog.description.Plain.PLAIN;
import static nl.datapeil.catalog.description.Plain.PROSE;
import static nl.datapeil.catalog.description.Plain.URL;
import static nl.datapeil.catalog.description.Plain.WORDS;
import static nl.datapeil.catalog.description.References.ACCESS;
import static nl.datapeil.catalog.description.References.ACTIVITY;
import static nl.datapeil.catalog.description.References.DOCUMENT;
import static nl.datapeil.catalog.description.References.FORMAT;
import static nl.datapeil.catalog.description.References.LAW;
import static nl.datapeil.catalog.description.References.LICENCE;
import static nl.datapeil.catalog.description.References.PROVENANCE;
import static nl.datapeil.catalog.description.References.RIGHTS;
import static nl.datapeil.catalog.description.References.STANDARD;
import static nl.datapeil.catalog.description.shape.Member.inverse;
import static nl.datapeil.catalog.description.shape.Member.many;
import static nl.datapeil.catalog.description.shape.Member.one;
import static nl.datapeil.catalog.rdf.Vocab.ADMS_IDENTIFIER;
import static nl.datapeil.catalog.rdf.Vocab.ADMS_SAMPLE;
import static nl.datapeil.catalog.rdf.Vocab.ADMS_STATUS;
import static nl.datapeil.catalog.rdf.Vocab.ADMS_VERSION_NOTES;
import static nl.datapeil.catalog.rdf.Vocab.DCATAP_APPLICABLE_LEGISLATION;
import static nl.datapeil.catalog.rdf.Vocab.DCATAP_HVD_CATEGORY;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_CATALOG_CLASS;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_CONTACT_POINT;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_DATASET_CLASS;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_DATASET_SERIES;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_DATA_SERVICE;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_DISTRIBUTION;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_ENDPOINT_DESCRIPTION;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_ENDPOINT_URL;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_FIRST;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_HAS_CURRENT_VERSION;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_HAS_VERSION;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_IN_SERIES;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_IS_VERSION_OF;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_KEYWORD;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_LANDING_PAGE;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_LAST;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_PREV;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_PREVIOUS_VERSION;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_QUALIFIED_RELATION;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_SERVES_DATASET;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_SPATIAL_RESOLUTION_IN_METERS;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_TEMPORAL_RESOLUTION;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_THEME;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_THEME_TAXONOMY;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_VERSION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_ACCESS_RIGHTS;
import static nl.datapeil.catalog.rdf.Vocab.DCT_ACCRUAL_PERIODICITY;
import static nl.datapeil.catalog.rdf.Vocab.DCT_CONFORMS_TO;
import static nl.datapeil.catalog.rdf.Vocab.DCT_CREATOR;
import static nl.datapeil.catalog.rdf.Vocab.DCT_DESCRIPTION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_FORMAT;
import static nl.datapeil.catalog.rdf.Vocab.DCT_HAS_PART;
import static nl.datapeil.catalog.rdf.Vocab.DCT_HAS_VERSION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_IDENTIFIER;
import static nl.datapeil.catalog.rdf.Vocab.DCT_ISSUED;
import static nl.datapeil.catalog.rdf.Vocab.DCT_IS_PART_OF;
import static nl.datapeil.catalog.rdf.Vocab.DCT_IS_REFERENCED_BY;
import static nl.datapeil.catalog.rdf.Vocab.DCT_IS_VERSION_OF;
import static nl.datapeil.catalog.rdf.Vocab.DCT_LANGUAGE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_LICENSE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_MODIFIED;
import static nl.datapeil.catalog.rdf.Vocab.DCT_PROVENANCE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_PUBLISHER;
import static nl.datapeil.catalog.rdf.Vocab.DCT_RELATION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_RIGHTS;
import static nl.datapeil.catalog.rdf.Vocab.DCT_SOURCE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_SPATIAL;
import static nl.datapeil.catalog.rdf.Vocab.DCT_TEMPORAL;
import static nl.datapeil.catalog.rdf.Vocab.DCT_TITLE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_TYPE;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_HOMEPAGE;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_PAGE;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_PRIMARY_TOPIC;
import static nl.datapeil.catalog.rdf.Vocab.OWL_VERSION_INFO;
import static nl.datapeil.catalog.rdf.Vocab.PROV_QUALIFIED_ATTRIBUTION;
import static nl.datapeil.catalog.rdf.Vocab.PROV_WAS_GENERATED_BY;

import nl.datapeil.catalog.description.shape.Shape;
import nl.datapeil.catalog.term.Kind;

/// The table of what the catalogue describes: for each kind the members of DCAT-AP-NL 3.0, by the
/// names of their labels.
final class Shapes {
  private static final Shape DATASET =
      Shape.entry(
          DCAT_DATASET_CLASS,
          one("title", DCT_TITLE, NAME),
          one("description", DCT_DESCRIPTION, PROSE),
          many("identifier", DCT_IDENTIFIER, PLAIN),
          many("keyword", DCAT_KEYWORD, WORDS),
          many("theme", DCAT_THEME, Codes.THEME),
          many("contactPoint", DCAT_CONTACT_POINT, CONTACT),
          one("publisher", DCT_PUBLISHER, AGENT),
          many("creator", DCT_CREATOR, AGENT),
          one("accessRights", DCT_ACCESS_RIGHTS, ACCESS),
          one("rights", DCT_RIGHTS, RIGHTS),
          one("license", DCT_LICENSE, LICENCE),
          many("language", DCT_LANGUAGE, Codes.LANGUAGE),
          one("accrualPeriodicity", DCT_ACCRUAL_PERIODICITY, Codes.FREQUENCY),
          many("applicableLegislation", DCATAP_APPLICABLE_LEGISLATION, LAW),
          many("hvdCategory", DCATAP_HVD_CATEGORY, Codes.HVD),
          many("conformsTo", DCT_CONFORMS_TO, STANDARD),
          many("documentation", FOAF_PAGE, DOCUMENT),
          many("landingPage", DCAT_LANDING_PAGE, DOCUMENT),
          one("issued", DCT_ISSUED, DATE),
          one("modified", DCT_MODIFIED, DATE),
          one("datasetVersion", DCAT_VERSION, PLAIN).or(OWL_VERSION_INFO),
          one("versionNotes", ADMS_VERSION_NOTES, PROSE),
          one("previousVersion", DCAT_PREVIOUS_VERSION, IRI),
          many("hasVersion", DCAT_HAS_VERSION, IRI).or(DCT_HAS_VERSION),
          one("hasCurrentVersion", DCAT_HAS_CURRENT_VERSION, IRI),
          many("isVersionOf", DCAT_IS_VERSION_OF, IRI).or(DCT_IS_VERSION_OF),
          many("isReferencedBy", DCT_IS_REFERENCED_BY, IRI),
          many("otherIdentifier", ADMS_IDENTIFIER, IDENTIFIER),
          many("provenance", DCT_PROVENANCE, PROVENANCE),
          many("qualifiedAttribution", PROV_QUALIFIED_ATTRIBUTION, ATTRIBUTION),
          many("qualifiedRelation", DCAT_QUALIFIED_RELATION, RELATIONSHIP),
          many("relation", DCT_RELATION, IRI),
          many("source", DCT_SOURCE, IRI),
          many("sample", ADMS_SAMPLE, DISTRIBUTION),
          many("spatial", DCT_SPATIAL, LOCATION),
          one("spatialResolutionInMeters", DCAT_SPATIAL_RESOLUTION_IN_METERS, METRES),
          many("temporal", DCT_TEMPORAL, PERIOD),
          one("temporalResolution", DCAT_TEMPORAL_RESOLUTION, DURATION),
          many("type", DCT_TYPE, Codes.DATASET_TYPE),
          one("datasetStatus", ADMS_STATUS, Codes.DATASET_STATUS),
          many("inSeries", DCAT_IN_SERIES, IRI),
          one("prev", DCAT_PREV, IRI),
          many("wasGeneratedBy", PROV_WAS_GENERATED_BY, ACTIVITY),
          many("distribution", DCAT_DISTRIBUTION, DISTRIBUTION),
          inverse("record", FOAF_PRIMARY_TOPIC, RECORD));

  private static final Shape SERVICE =
      Shape.entry(
          DCAT_DATA_SERVICE,
          one("title", DCT_TITLE, NAME),
          one("description", DCT_DESCRIPTION, PROSE),
          many("identifier", DCT_IDENTIFIER, PLAIN),
          many("otherIdentifier", ADMS_IDENTIFIER, IDENTIFIER),
          many("keyword", DCAT_KEYWORD, WORDS),
          many("theme", DCAT_THEME, Codes.THEME),
          many("contactPoint", DCAT_CONTACT_POINT, CONTACT),
          one("publisher", DCT_PUBLISHER, AGENT),
          many("creator", DCT_CREATOR, AGENT),
          many("endpointURL", DCAT_ENDPOINT_URL, URL),
          many("endpointDescription", DCAT_ENDPOINT_DESCRIPTION, DOCUMENT),
          many("servesDataset", DCAT_SERVES_DATASET, IRI),
          one("accessRights", DCT_ACCESS_RIGHTS, ACCESS),
          one("rights", DCT_RIGHTS, RIGHTS),
          one("license", DCT_LICENSE, LICENCE),
          many("language", DCT_LANGUAGE, Codes.LANGUAGE),
          many("format", DCT_FORMAT, FORMAT),
          many("applicableLegislation", DCATAP_APPLICABLE_LEGISLATION, LAW),
          many("hvdCategory", DCATAP_HVD_CATEGORY, Codes.HVD),
          many("conformsTo", DCT_CONFORMS_TO, STANDARD),
          many("documentation", FOAF_PAGE, DOCUMENT),
          many("landingPage", DCAT_LANDING_PAGE, DOCUMENT),
          one("issued", DCT_ISSUED, DATE),
          one("modified", DCT_MODIFIED, DATE),
          one("serviceVersion", DCAT_VERSION, PLAIN).or(OWL_VERSION_INFO),
          inverse("record", FOAF_PRIMARY_TOPIC, RECORD));

  private static final Shape SERIES =
      Shape.entry(
          DCAT_DATASET_SERIES,
          one("title", DCT_TITLE, NAME),
          one("description", DCT_DESCRIPTION, PROSE),
          many("contactPoint", DCAT_CONTACT_POINT, CONTACT),
          one("publisher", DCT_PUBLISHER, AGENT),
          one("accrualPeriodicity", DCT_ACCRUAL_PERIODICITY, Codes.FREQUENCY),
          many("applicableLegislation", DCATAP_APPLICABLE_LEGISLATION, LAW),
          many("hvdCategory", DCATAP_HVD_CATEGORY, Codes.HVD),
          one("issued", DCT_ISSUED, DATE),
          one("modified", DCT_MODIFIED, DATE),
          many("spatial", DCT_SPATIAL, LOCATION),
          many("temporal", DCT_TEMPORAL, PERIOD),
          one("first", DCAT_FIRST, IRI),
          one("last", DCAT_LAST, IRI),
          inverse("record", FOAF_PRIMARY_TOPIC, RECORD));

  private static final Shape CATALOG =
      Shape.entry(
          DCAT_CATALOG_CLASS,
          one("title", DCT_TITLE, NAME),
          one("description", DCT_DESCRIPTION, PROSE),
          one("publisher", DCT_PUBLISHER, AGENT),
          many("creator", DCT_CREATOR, AGENT),
          many("contactPoint", DCAT_CONTACT_POINT, CONTACT),
          one("rights", DCT_RIGHTS, RIGHTS),
          one("license", DCT_LICENSE, LICENCE),
          many("language", DCT_LANGUAGE, Codes.LANGUAGE),
          one("homepage", FOAF_HOMEPAGE, DOCUMENT),
          many("applicableLegislation", DCATAP_APPLICABLE_LEGISLATION, LAW),
          one("issued", DCT_ISSUED, DATE),
          one("modified", DCT_MODIFIED, DATE),
          many("themeTaxonomy", DCAT_THEME_TAXONOMY, IRI),
          many("spatial", DCT_SPATIAL, LOCATION),
          many("temporal", DCT_TEMPORAL, PERIOD),
          one("isPartOf", DCT_IS_PART_OF, IRI),
          many("hasPart", DCT_HAS_PART, IRI),
          inverse("record", FOAF_PRIMARY_TOPIC, RECORD));

  private Shapes() {}

  static Shape of(Kind kind) {
    return switch (kind) {
      case CATALOG -> CATALOG;
      case DATASET -> DATASET;
      case SERIES -> SERIES;
      case SERVICE -> SERVICE;
    };
  }
}
