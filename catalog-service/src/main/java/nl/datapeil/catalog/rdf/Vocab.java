package nl.datapeil.catalog.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The classes, properties and datatypes that the catalogue knows, by vocabulary. A class and a
/// property that would have one name: the class ends in `_CLASS`.
public final class Vocab {
  public static final String ADMS_NS = "http://www.w3.org/ns/adms#";
  public static final String DCAT_NS = "http://www.w3.org/ns/dcat#";
  public static final String DCATAP_NS = "http://data.europa.eu/r5r/";
  public static final String DCT_NS = "http://purl.org/dc/terms/";
  public static final String DQV_NS = "http://www.w3.org/ns/dqv#";
  public static final String ELI_NS = "http://data.europa.eu/eli/ontology#";
  public static final String FOAF_NS = "http://xmlns.com/foaf/0.1/";
  public static final String GEO_NS = "http://www.opengis.net/ont/geosparql#";
  public static final String LOCN_NS = "http://www.w3.org/ns/locn#";
  public static final String ODRL_NS = "http://www.w3.org/ns/odrl/2/";
  public static final String OWL_NS = "http://www.w3.org/2002/07/owl#";
  public static final String PROV_NS = "http://www.w3.org/ns/prov#";
  public static final String RDF_NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS_NS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String SCHEMA_NS = "http://schema.org/";
  public static final String SKOS_NS = "http://www.w3.org/2004/02/skos/core#";
  public static final String SPDX_NS = "http://spdx.org/rdf/terms#";
  public static final String TIME_NS = "http://www.w3.org/2006/time#";
  public static final String VCARD_NS = "http://www.w3.org/2006/vcard/ns#";
  public static final String XSD_NS = "http://www.w3.org/2001/XMLSchema#";

  public static final Node ADMS_IDENTIFIER = in(ADMS_NS, "identifier");
  public static final Node ADMS_IDENTIFIER_CLASS = in(ADMS_NS, "Identifier");
  public static final Node ADMS_SAMPLE = in(ADMS_NS, "sample");
  public static final Node ADMS_SCHEMA_AGENCY = in(ADMS_NS, "schemaAgency");
  public static final Node ADMS_STATUS = in(ADMS_NS, "status");
  public static final Node ADMS_VERSION_NOTES = in(ADMS_NS, "versionNotes");

  public static final Node DCAT_ACCESS_SERVICE = in(DCAT_NS, "accessService");
  public static final Node DCAT_ACCESS_URL = in(DCAT_NS, "accessURL");
  public static final Node DCAT_BBOX = in(DCAT_NS, "bbox");
  public static final Node DCAT_BYTE_SIZE = in(DCAT_NS, "byteSize");
  public static final Node DCAT_CATALOG = in(DCAT_NS, "catalog");
  public static final Node DCAT_CATALOG_CLASS = in(DCAT_NS, "Catalog");
  public static final Node DCAT_CATALOG_RECORD = in(DCAT_NS, "CatalogRecord");
  public static final Node DCAT_CENTROID = in(DCAT_NS, "centroid");
  public static final Node DCAT_COMPRESS_FORMAT = in(DCAT_NS, "compressFormat");
  public static final Node DCAT_CONTACT_POINT = in(DCAT_NS, "contactPoint");
  public static final Node DCAT_DATASET = in(DCAT_NS, "dataset");
  public static final Node DCAT_DATASET_CLASS = in(DCAT_NS, "Dataset");
  public static final Node DCAT_DATASET_SERIES = in(DCAT_NS, "DatasetSeries");
  public static final Node DCAT_DATA_SERVICE = in(DCAT_NS, "DataService");
  public static final Node DCAT_DISTRIBUTION = in(DCAT_NS, "distribution");
  public static final Node DCAT_DISTRIBUTION_CLASS = in(DCAT_NS, "Distribution");
  public static final Node DCAT_DOWNLOAD_URL = in(DCAT_NS, "downloadURL");
  public static final Node DCAT_ENDPOINT_DESCRIPTION = in(DCAT_NS, "endpointDescription");
  public static final Node DCAT_ENDPOINT_URL = in(DCAT_NS, "endpointURL");
  public static final Node DCAT_END_DATE = in(DCAT_NS, "endDate");
  public static final Node DCAT_FIRST = in(DCAT_NS, "first");
  public static final Node DCAT_HAD_ROLE = in(DCAT_NS, "hadRole");
  public static final Node DCAT_HAS_CURRENT_VERSION = in(DCAT_NS, "hasCurrentVersion");
  public static final Node DCAT_HAS_VERSION = in(DCAT_NS, "hasVersion");
  public static final Node DCAT_IN_SERIES = in(DCAT_NS, "inSeries");
  public static final Node DCAT_IS_VERSION_OF = in(DCAT_NS, "isVersionOf");
  public static final Node DCAT_KEYWORD = in(DCAT_NS, "keyword");
  public static final Node DCAT_LANDING_PAGE = in(DCAT_NS, "landingPage");
  public static final Node DCAT_LAST = in(DCAT_NS, "last");
  public static final Node DCAT_MEDIA_TYPE = in(DCAT_NS, "mediaType");
  public static final Node DCAT_PACKAGE_FORMAT = in(DCAT_NS, "packageFormat");
  public static final Node DCAT_PREV = in(DCAT_NS, "prev");
  public static final Node DCAT_PREVIOUS_VERSION = in(DCAT_NS, "previousVersion");
  public static final Node DCAT_QUALIFIED_RELATION = in(DCAT_NS, "qualifiedRelation");
  public static final Node DCAT_RECORD = in(DCAT_NS, "record");
  public static final Node DCAT_RELATIONSHIP = in(DCAT_NS, "Relationship");
  public static final Node DCAT_SERVES_DATASET = in(DCAT_NS, "servesDataset");
  public static final Node DCAT_SERVICE = in(DCAT_NS, "service");
  public static final Node DCAT_SPATIAL_RESOLUTION_IN_METERS =
      in(DCAT_NS, "spatialResolutionInMeters");
  public static final Node DCAT_START_DATE = in(DCAT_NS, "startDate");
  public static final Node DCAT_TEMPORAL_RESOLUTION = in(DCAT_NS, "temporalResolution");
  public static final Node DCAT_THEME = in(DCAT_NS, "theme");
  public static final Node DCAT_THEME_TAXONOMY = in(DCAT_NS, "themeTaxonomy");
  public static final Node DCAT_VERSION = in(DCAT_NS, "version");

  public static final Node DCATAP_APPLICABLE_LEGISLATION = in(DCATAP_NS, "applicableLegislation");
  public static final Node DCATAP_AVAILABILITY = in(DCATAP_NS, "availability");
  public static final Node DCATAP_HVD_CATEGORY = in(DCATAP_NS, "hvdCategory");

  public static final Node DCT_ACCESS_RIGHTS = in(DCT_NS, "accessRights");
  public static final Node DCT_ACCRUAL_PERIODICITY = in(DCT_NS, "accrualPeriodicity");
  public static final Node DCT_CONFORMS_TO = in(DCT_NS, "conformsTo");
  public static final Node DCT_CREATED = in(DCT_NS, "created");
  public static final Node DCT_CREATOR = in(DCT_NS, "creator");
  public static final Node DCT_DESCRIPTION = in(DCT_NS, "description");
  public static final Node DCT_FORMAT = in(DCT_NS, "format");
  public static final Node DCT_HAS_PART = in(DCT_NS, "hasPart");
  public static final Node DCT_HAS_VERSION = in(DCT_NS, "hasVersion");
  public static final Node DCT_IDENTIFIER = in(DCT_NS, "identifier");
  public static final Node DCT_ISSUED = in(DCT_NS, "issued");
  public static final Node DCT_IS_PART_OF = in(DCT_NS, "isPartOf");
  public static final Node DCT_IS_REFERENCED_BY = in(DCT_NS, "isReferencedBy");
  public static final Node DCT_IS_VERSION_OF = in(DCT_NS, "isVersionOf");
  public static final Node DCT_LANGUAGE = in(DCT_NS, "language");
  public static final Node DCT_LICENSE = in(DCT_NS, "license");
  public static final Node DCT_LICENSE_DOCUMENT = in(DCT_NS, "LicenseDocument");
  public static final Node DCT_LOCATION = in(DCT_NS, "Location");
  public static final Node DCT_MEDIA_TYPE_OR_EXTENT = in(DCT_NS, "MediaTypeOrExtent");
  public static final Node DCT_MODIFIED = in(DCT_NS, "modified");
  public static final Node DCT_PERIOD_OF_TIME = in(DCT_NS, "PeriodOfTime");
  public static final Node DCT_PROVENANCE = in(DCT_NS, "provenance");
  public static final Node DCT_PROVENANCE_STATEMENT = in(DCT_NS, "ProvenanceStatement");
  public static final Node DCT_PUBLISHER = in(DCT_NS, "publisher");
  public static final Node DCT_RELATION = in(DCT_NS, "relation");
  public static final Node DCT_RIGHTS = in(DCT_NS, "rights");
  public static final Node DCT_RIGHTS_STATEMENT = in(DCT_NS, "RightsStatement");
  public static final Node DCT_SOURCE = in(DCT_NS, "source");
  public static final Node DCT_SPATIAL = in(DCT_NS, "spatial");
  public static final Node DCT_STANDARD = in(DCT_NS, "Standard");
  public static final Node DCT_SUBJECT = in(DCT_NS, "subject");
  public static final Node DCT_TEMPORAL = in(DCT_NS, "temporal");
  public static final Node DCT_TITLE = in(DCT_NS, "title");
  public static final Node DCT_TYPE = in(DCT_NS, "type");

  public static final Node DQV_COMPUTED_ON = in(DQV_NS, "computedOn");
  public static final Node DQV_HAS_QUALITY_MEASUREMENT = in(DQV_NS, "hasQualityMeasurement");
  public static final Node DQV_IS_MEASUREMENT_OF = in(DQV_NS, "isMeasurementOf");
  public static final Node DQV_QUALITY_MEASUREMENT = in(DQV_NS, "QualityMeasurement");
  public static final Node DQV_VALUE = in(DQV_NS, "value");

  public static final Node ELI_LEGAL_RESOURCE = in(ELI_NS, "LegalResource");

  public static final Node FOAF_AGENT = in(FOAF_NS, "Agent");
  public static final Node FOAF_DOCUMENT = in(FOAF_NS, "Document");
  public static final Node FOAF_HOMEPAGE = in(FOAF_NS, "homepage");
  public static final Node FOAF_MBOX = in(FOAF_NS, "mbox");
  public static final Node FOAF_NAME = in(FOAF_NS, "name");
  public static final Node FOAF_ORGANIZATION = in(FOAF_NS, "Organization");
  public static final Node FOAF_PAGE = in(FOAF_NS, "page");
  public static final Node FOAF_PRIMARY_TOPIC = in(FOAF_NS, "primaryTopic");

  public static final Node GEO_AS_GEOJSON = in(GEO_NS, "asGeoJSON");
  public static final Node GEO_AS_WKT = in(GEO_NS, "asWKT");
  public static final Node GEO_GEOJSON_LITERAL = in(GEO_NS, "geoJSONLiteral");
  public static final Node GEO_GML_LITERAL = in(GEO_NS, "gmlLiteral");
  public static final Node GEO_WKT_LITERAL = in(GEO_NS, "wktLiteral");

  public static final Node LOCN_GEOGRAPHIC_NAME = in(LOCN_NS, "geographicName");
  public static final Node LOCN_GEOMETRY = in(LOCN_NS, "geometry");

  public static final Node ODRL_HAS_POLICY = in(ODRL_NS, "hasPolicy");
  public static final Node ODRL_POLICY = in(ODRL_NS, "Policy");

  public static final Node OWL_SAME_AS = in(OWL_NS, "sameAs");
  public static final Node OWL_VERSION_INFO = in(OWL_NS, "versionInfo");

  public static final Node PROV_ACTIVITY = in(PROV_NS, "Activity");
  public static final Node PROV_AGENT = in(PROV_NS, "agent");
  public static final Node PROV_ATTRIBUTION = in(PROV_NS, "Attribution");
  public static final Node PROV_QUALIFIED_ATTRIBUTION = in(PROV_NS, "qualifiedAttribution");
  public static final Node PROV_WAS_GENERATED_BY = in(PROV_NS, "wasGeneratedBy");

  public static final Node RDF_FIRST = in(RDF_NS, "first");
  public static final Node RDF_LANG_STRING = in(RDF_NS, "langString");
  public static final Node RDF_NIL = in(RDF_NS, "nil");
  public static final Node RDF_REST = in(RDF_NS, "rest");
  public static final Node RDF_TYPE = in(RDF_NS, "type");

  public static final Node RDFS_LABEL = in(RDFS_NS, "label");
  public static final Node RDFS_SEE_ALSO = in(RDFS_NS, "seeAlso");

  public static final Node SCHEMA_END_DATE = in(SCHEMA_NS, "endDate");
  public static final Node SCHEMA_START_DATE = in(SCHEMA_NS, "startDate");

  public static final Node SKOS_ALT_LABEL = in(SKOS_NS, "altLabel");
  public static final Node SKOS_BROADER = in(SKOS_NS, "broader");
  public static final Node SKOS_CONCEPT = in(SKOS_NS, "Concept");
  public static final Node SKOS_CONCEPT_SCHEME = in(SKOS_NS, "ConceptScheme");
  public static final Node SKOS_DEFINITION = in(SKOS_NS, "definition");
  public static final Node SKOS_EXACT_MATCH = in(SKOS_NS, "exactMatch");
  public static final Node SKOS_IN_SCHEME = in(SKOS_NS, "inScheme");
  public static final Node SKOS_NARROWER = in(SKOS_NS, "narrower");
  public static final Node SKOS_NOTATION = in(SKOS_NS, "notation");
  public static final Node SKOS_PREF_LABEL = in(SKOS_NS, "prefLabel");
  public static final Node SKOS_TOP_CONCEPT_OF = in(SKOS_NS, "topConceptOf");

  public static final Node SPDX_ALGORITHM = in(SPDX_NS, "algorithm");
  public static final Node SPDX_CHECKSUM = in(SPDX_NS, "checksum");
  public static final Node SPDX_CHECKSUM_CLASS = in(SPDX_NS, "Checksum");
  public static final Node SPDX_CHECKSUM_VALUE = in(SPDX_NS, "checksumValue");

  public static final Node TIME_HAS_BEGINNING = in(TIME_NS, "hasBeginning");
  public static final Node TIME_HAS_END = in(TIME_NS, "hasEnd");
  public static final Node TIME_IN_XSD_DATE = in(TIME_NS, "inXSDDate");
  public static final Node TIME_IN_XSD_DATE_TIME = in(TIME_NS, "inXSDDateTime");
  public static final Node TIME_IN_XSD_DATE_TIME_STAMP = in(TIME_NS, "inXSDDateTimeStamp");
  public static final Node TIME_IN_XSD_G_YEAR = in(TIME_NS, "inXSDgYear");
  public static final Node TIME_IN_XSD_G_YEAR_MONTH = in(TIME_NS, "inXSDgYearMonth");

  public static final Node VCARD_FN = in(VCARD_NS, "fn");
  public static final Node VCARD_HAS_EMAIL = in(VCARD_NS, "hasEmail");
  public static final Node VCARD_HAS_TELEPHONE = in(VCARD_NS, "hasTelephone");
  public static final Node VCARD_HAS_URL = in(VCARD_NS, "hasURL");
  public static final Node VCARD_HAS_VALUE = in(VCARD_NS, "hasValue");
  public static final Node VCARD_KIND = in(VCARD_NS, "Kind");
  public static final Node VCARD_ORGANIZATION = in(VCARD_NS, "Organization");
  public static final Node VCARD_ORGANIZATION_NAME = in(VCARD_NS, "organization-name");
  public static final Node VCARD_VALUE = in(VCARD_NS, "value");

  public static final Node XSD_ANY_URI = in(XSD_NS, "anyURI");
  public static final Node XSD_BOOLEAN = in(XSD_NS, "boolean");
  public static final Node XSD_DATE = in(XSD_NS, "date");
  public static final Node XSD_DATE_TIME = in(XSD_NS, "dateTime");
  public static final Node XSD_DECIMAL = in(XSD_NS, "decimal");
  public static final Node XSD_DOUBLE = in(XSD_NS, "double");
  public static final Node XSD_DURATION = in(XSD_NS, "duration");
  public static final Node XSD_G_YEAR = in(XSD_NS, "gYear");
  public static final Node XSD_G_YEAR_MONTH = in(XSD_NS, "gYearMonth");
  public static final Node XSD_HEX_BINARY = in(XSD_NS, "hexBinary");
  public static final Node XSD_INTEGER = in(XSD_NS, "integer");
  public static final Node XSD_NON_NEGATIVE_INTEGER = in(XSD_NS, "nonNegativeInteger");
  public static final Node XSD_STRING = in(XSD_NS, "string");

  private Vocab() {}

  private static Node in(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
