package nl.datapeil.catalog.description;

import static nl.datapeil.catalog.description.Plain.DATE;
import static nl.datapeil.catalog.description.Plain.DURATION;
import static nl.datapeil.catalog.description.Plain.GEOMETRY;
import static nl.datapeil.catalog.description.Plain.IRI;
import static nl.datapeil.catalog.description.Plain.METRES;
import static nl.datapeil.catalog.description.Plain.NAME;
import static nl.datapeil.catalog.description.Plain.PLAIN;
import static nl.datapeil.catalog.description.Plain.PROSE;
import static nl.datapeil.catalog.description.Plain.URL;
import static nl.datapeil.catalog.description.References.DOCUMENT;
import static nl.datapeil.catalog.description.References.FORMAT;
import static nl.datapeil.catalog.description.References.LAW;
import static nl.datapeil.catalog.description.References.LICENCE;
import static nl.datapeil.catalog.description.References.POLICY;
import static nl.datapeil.catalog.description.References.RIGHTS;
import static nl.datapeil.catalog.description.References.SERVICE;
import static nl.datapeil.catalog.description.References.STANDARD;
import static nl.datapeil.catalog.description.shape.Member.many;
import static nl.datapeil.catalog.description.shape.Member.one;
import static nl.datapeil.catalog.rdf.Vocab.ADMS_IDENTIFIER_CLASS;
import static nl.datapeil.catalog.rdf.Vocab.ADMS_SCHEMA_AGENCY;
import static nl.datapeil.catalog.rdf.Vocab.ADMS_STATUS;
import static nl.datapeil.catalog.rdf.Vocab.DCATAP_APPLICABLE_LEGISLATION;
import static nl.datapeil.catalog.rdf.Vocab.DCATAP_AVAILABILITY;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_ACCESS_SERVICE;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_ACCESS_URL;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_BBOX;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_BYTE_SIZE;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_CATALOG_RECORD;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_CENTROID;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_COMPRESS_FORMAT;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_DISTRIBUTION_CLASS;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_DOWNLOAD_URL;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_END_DATE;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_HAD_ROLE;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_MEDIA_TYPE;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_PACKAGE_FORMAT;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_RELATIONSHIP;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_SPATIAL_RESOLUTION_IN_METERS;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_START_DATE;
import static nl.datapeil.catalog.rdf.Vocab.DCAT_TEMPORAL_RESOLUTION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_CONFORMS_TO;
import static nl.datapeil.catalog.rdf.Vocab.DCT_CREATOR;
import static nl.datapeil.catalog.rdf.Vocab.DCT_DESCRIPTION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_FORMAT;
import static nl.datapeil.catalog.rdf.Vocab.DCT_ISSUED;
import static nl.datapeil.catalog.rdf.Vocab.DCT_LANGUAGE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_LICENSE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_LOCATION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_MODIFIED;
import static nl.datapeil.catalog.rdf.Vocab.DCT_PERIOD_OF_TIME;
import static nl.datapeil.catalog.rdf.Vocab.DCT_RELATION;
import static nl.datapeil.catalog.rdf.Vocab.DCT_RIGHTS;
import static nl.datapeil.catalog.rdf.Vocab.DCT_SOURCE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_TITLE;
import static nl.datapeil.catalog.rdf.Vocab.DCT_TYPE;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_AGENT;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_HOMEPAGE;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_MBOX;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_NAME;
import static nl.datapeil.catalog.rdf.Vocab.FOAF_PAGE;
import static nl.datapeil.catalog.rdf.Vocab.GEO_AS_GEOJSON;
import static nl.datapeil.catalog.rdf.Vocab.GEO_AS_WKT;
import static nl.datapeil.catalog.rdf.Vocab.LOCN_GEOGRAPHIC_NAME;
import static nl.datapeil.catalog.rdf.Vocab.LOCN_GEOMETRY;
import static nl.datapeil.catalog.rdf.Vocab.ODRL_HAS_POLICY;
import static nl.datapeil.catalog.rdf.Vocab.PROV_AGENT;
import static nl.datapeil.catalog.rdf.Vocab.PROV_ATTRIBUTION;
import static nl.datapeil.catalog.rdf.Vocab.RDFS_LABEL;
import static nl.datapeil.catalog.rdf.Vocab.SCHEMA_END_DATE;
import static nl.datapeil.catalog.rdf.Vocab.SCHEMA_START_DATE;
import static nl.datapeil.catalog.rdf.Vocab.SKOS_NOTATION;
import static nl.datapeil.catalog.rdf.Vocab.SKOS_PREF_LABEL;
import static nl.datapeil.catalog.rdf.Vocab.SPDX_ALGORITHM;
import static nl.datapeil.catalog.rdf.Vocab.SPDX_CHECKSUM;
import static nl.datapeil.catalog.rdf.Vocab.SPDX_CHECKSUM_CLASS;
import static nl.datapeil.catalog.rdf.Vocab.SPDX_CHECKSUM_VALUE;
import static nl.datapeil.catalog.rdf.Vocab.TIME_HAS_BEGINNING;
import static nl.datapeil.catalog.rdf.Vocab.TIME_HAS_END;
import static nl.datapeil.catalog.rdf.Vocab.TIME_IN_XSD_DATE;
import static nl.datapeil.catalog.rdf.Vocab.TIME_IN_XSD_DATE_TIME;
import static nl.datapeil.catalog.rdf.Vocab.TIME_IN_XSD_DATE_TIME_STAMP;
import static nl.datapeil.catalog.rdf.Vocab.TIME_IN_XSD_G_YEAR;
import static nl.datapeil.catalog.rdf.Vocab.TIME_IN_XSD_G_YEAR_MONTH;
import static nl.datapeil.catalog.rdf.Vocab.VCARD_FN;
import static nl.datapeil.catalog.rdf.Vocab.VCARD_HAS_EMAIL;
import static nl.datapeil.catalog.rdf.Vocab.VCARD_HAS_TELEPHONE;
import static nl.datapeil.catalog.rdf.Vocab.VCARD_HAS_URL;
import static nl.datapeil.catalog.rdf.Vocab.VCARD_HAS_VALUE;
import static nl.datapeil.catalog.rdf.Vocab.VCARD_KIND;
import static nl.datapeil.catalog.rdf.Vocab.VCARD_ORGANIZATION_NAME;
import static nl.datapeil.catalog.rdf.Vocab.VCARD_VALUE;

import nl.datapeil.catalog.description.shape.Nodes;
import nl.datapeil.catalog.description.shape.Scalars;
import nl.datapeil.catalog.description.shape.Shape;
import nl.datapeil.catalog.description.value.Iri;
import nl.datapeil.catalog.description.value.Lexical;
import nl.datapeil.catalog.description.value.Quantity;
import org.apache.jena.graph.Node;

/// The table of what stands inside a description: organisations, places, periods, files.
final class Parts {

  static final Nodes AGENT =
      Nodes.of(
          Shape.beside(
              FOAF_AGENT,
              one("name", FOAF_NAME, NAME),
              one("type", DCT_TYPE, Codes.AGENT_TYPE),
              one("homepage", FOAF_HOMEPAGE, URL),
              one("mbox", FOAF_MBOX, new Scalars(Iri.EMAIL))));

  static final Nodes CONTACT =
      Nodes.of(
          Shape.beside(
              VCARD_KIND,
              one("name", VCARD_FN, NAME),
              one("organization", VCARD_ORGANIZATION_NAME, NAME),
              one("email", VCARD_HAS_EMAIL, new Scalars(Iri.EMAIL))
                  .via(VCARD_HAS_VALUE, VCARD_VALUE),
              one("telephone", VCARD_HAS_TELEPHONE, new Scalars(Iri.TELEPHONE))
                  .via(VCARD_HAS_VALUE, VCARD_VALUE),
              one("url", VCARD_HAS_URL, URL).via(VCARD_HAS_VALUE, VCARD_VALUE)));

  static final Nodes PERIOD =
      Nodes.of(
          Shape.part(
              DCT_PERIOD_OF_TIME,
              one("start", DCAT_START_DATE, DATE)
                  .or(SCHEMA_START_DATE)
                  .or(TIME_HAS_BEGINNING, instants()),
              one("end", DCAT_END_DATE, DATE).or(SCHEMA_END_DATE).or(TIME_HAS_END, instants())));

  static final Nodes LOCATION =
      Nodes.of(
          Shape.beside(
              DCT_LOCATION,
              one("label", SKOS_PREF_LABEL, NAME)
                  .or(RDFS_LABEL)
                  .or(LOCN_GEOGRAPHIC_NAME)
                  .or(DCT_TITLE),
              one("geometry", LOCN_GEOMETRY, GEOMETRY).via(GEO_AS_WKT, GEO_AS_GEOJSON),
              one("bbox", DCAT_BBOX, GEOMETRY),
              one("centroid", DCAT_CENTROID, GEOMETRY)));

  static final Nodes CHECKSUM =
      Nodes.of(
          Shape.part(
              SPDX_CHECKSUM_CLASS,
              one("algorithm", SPDX_ALGORITHM, Codes.CHECKSUM),
              one("value", SPDX_CHECKSUM_VALUE, new Scalars(Lexical.HEX))));

  static final Nodes IDENTIFIER =
      Nodes.of(
          Shape.part(
              ADMS_IDENTIFIER_CLASS,
              one("notation", SKOS_NOTATION, PLAIN),
              one("schemeAgency", ADMS_SCHEMA_AGENCY, NAME),
              one("creator", DCT_CREATOR, IRI),
              one("issued", DCT_ISSUED, DATE)));

  static final Nodes ATTRIBUTION =
      Nodes.of(
          Shape.part(
              PROV_ATTRIBUTION, one("agent", PROV_AGENT, AGENT), one("role", DCAT_HAD_ROLE, IRI)));

  static final Nodes RELATIONSHIP =
      Nodes.of(
          Shape.part(
              DCAT_RELATIONSHIP,
              one("relation", DCT_RELATION, IRI),
              one("role", DCAT_HAD_ROLE, IRI)));

  static final Nodes RECORD =
      Nodes.of(
          Shape.part(
              DCAT_CATALOG_RECORD,
              one("title", DCT_TITLE, NAME),
              one("description", DCT_DESCRIPTION, PROSE),
              one("issued", DCT_ISSUED, DATE),
              one("modified", DCT_MODIFIED, DATE),
              many("language", DCT_LANGUAGE, Codes.LANGUAGE),
              one("changeType", ADMS_STATUS, Codes.CHANGE),
              many("conformsTo", DCT_CONFORMS_TO, STANDARD),
              one("source", DCT_SOURCE, IRI)));

  static final Nodes DISTRIBUTION =
      Nodes.of(
          Shape.part(
              DCAT_DISTRIBUTION_CLASS,
              one("title", DCT_TITLE, NAME),
              one("description", DCT_DESCRIPTION, PROSE),
              many("accessURL", DCAT_ACCESS_URL, URL),
              many("downloadURL", DCAT_DOWNLOAD_URL, URL),
              many("accessService", DCAT_ACCESS_SERVICE, SERVICE),
              one("license", DCT_LICENSE, LICENCE),
              one("rights", DCT_RIGHTS, RIGHTS),
              one("format", DCT_FORMAT, FORMAT),
              one("mediaType", DCAT_MEDIA_TYPE, Codes.MEDIA_TYPE),
              one("compressFormat", DCAT_COMPRESS_FORMAT, Codes.MEDIA_TYPE),
              one("packageFormat", DCAT_PACKAGE_FORMAT, Codes.MEDIA_TYPE),
              one("byteSize", DCAT_BYTE_SIZE, new Scalars(Quantity.WHOLE)),
              one("checksum", SPDX_CHECKSUM, CHECKSUM),
              one("availability", DCATAP_AVAILABILITY, Codes.AVAILABILITY),
              many("applicableLegislation", DCATAP_APPLICABLE_LEGISLATION, LAW),
              many("conformsTo", DCT_CONFORMS_TO, STANDARD),
              many("documentation", FOAF_PAGE, DOCUMENT),
              one("hasPolicy", ODRL_HAS_POLICY, POLICY),
              one("issued", DCT_ISSUED, DATE),
              one("modified", DCT_MODIFIED, DATE),
              many("language", DCT_LANGUAGE, Codes.LANGUAGE),
              one("spatialResolutionInMeters", DCAT_SPATIAL_RESOLUTION_IN_METERS, METRES),
              one("temporalResolution", DCAT_TEMPORAL_RESOLUTION, DURATION),
              one("status", ADMS_STATUS, Codes.DISTRIBUTION_STATUS)));

  private Parts() {}

  private static Node[] instants() {
    return new Node[] {
      TIME_IN_XSD_DATE,
      TIME_IN_XSD_DATE_TIME_STAMP,
      TIME_IN_XSD_DATE_TIME,
      TIME_IN_XSD_G_YEAR_MONTH,
      TIME_IN_XSD_G_YEAR
    };
  }
}
