package nl.datapeil.catalog.description;

import nl.datapeil.catalog.description.shape.Scalars;
import nl.datapeil.catalog.description.value.Iri;

/// The code lists that DCAT-AP-NL prescribes, as kinds of IRI.
final class Codes {
  private static final String EU = "http://publications.europa.eu/resource/authority/";

  static final Scalars AGENT_TYPE = of("http://purl.org/adms/publishertype/", "LocalAuthority");
  static final Scalars AVAILABILITY = of(EU + "planned-availability/", "STABLE");
  static final Scalars CHANGE = of("http://purl.org/adms/changetype/", "created");
  static final Scalars CHECKSUM = of("http://spdx.org/rdf/terms#checksumAlgorithm_", "sha256");
  static final Scalars DATASET_STATUS = of(EU + "dataset-status/", "COMPLETED");
  static final Scalars DATASET_TYPE = of(EU + "dataset-type/", "STATISTICAL");
  static final Scalars DISTRIBUTION_STATUS = of(EU + "distribution-status/", "COMPLETED");
  static final Scalars FREQUENCY = of(EU + "frequency/", "DAILY");
  static final Scalars HVD = of("http://data.europa.eu/bna/", "c_ac64a52d");
  static final Scalars LANGUAGE = of(EU + "language/", "NLD");
  static final Scalars MEDIA_TYPE = of("https://www.iana.org/assignments/media-types/", "text/csv");
  static final Scalars THEME = of(EU + "data-theme/", "ENVI");

  static final Iri ACCESS_RIGHT = Iri.code(EU + "access-right/", "PUBLIC");
  static final Iri FILE_TYPE = Iri.code(EU + "file-type/", "CSV");
  static final Iri LICENCE =
      Iri.code("https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/", "cc0");

  private Codes() {}

  private static Scalars of(String base, String example) {
    return new Scalars(Iri.code(base, example));
  }
}
