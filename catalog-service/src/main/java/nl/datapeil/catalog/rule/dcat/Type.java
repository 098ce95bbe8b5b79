package nl.datapeil.catalog.rule.dcat;

import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;

/// A class that the rules know; `bit` stands for it in a set of classes.
public enum Type {
  AGENT("foaf:Agent", "agent", "organisatie of persoon"),
  CATALOG("dcat:Catalog", "catalogue", "catalogus"),
  CATALOG_RECORD("dcat:CatalogRecord", "catalogue record", "catalogusrecord"),
  CHECKSUM("spdx:Checksum", "checksum", "controlesom"),
  CONCEPT("skos:Concept", "concept", "begrip"),
  CONCEPT_SCHEME("skos:ConceptScheme", "concept scheme", "begrippenkader"),
  DATASET("dcat:Dataset", "dataset", "dataset"),
  DATASET_SERIES("dcat:DatasetSeries", "dataset series", "datasetserie"),
  DATA_SERVICE("dcat:DataService", "data service", "dataservice"),
  DISTRIBUTION("dcat:Distribution", "distribution", "distributie"),
  IDENTIFIER("adms:Identifier", "identifier", "identificator"),
  KIND("vcard:Kind", "contact point", "contactpunt"),
  LICENSE_DOCUMENT("dct:LicenseDocument", "licence", "licentie"),
  LOCATION("dct:Location", "place", "plaats"),
  PERIOD_OF_TIME("dct:PeriodOfTime", "period", "periode"),
  RELATIONSHIP("dcat:Relationship", "relationship", "relatie"),
  ACTIVITY("prov:Activity", "activity", "activiteit"),
  ATTRIBUTION("prov:Attribution", "attribution", "toeschrijving"),
  DOCUMENT("foaf:Document", "document", "document"),
  FREQUENCY("dct:Frequency", "frequency", "frequentie"),
  INSTANT("time:Instant", "instant", "tijdstip"),
  LEGAL_RESOURCE("eli:LegalResource", "legal resource", "wet- of regelgeving"),
  LINGUISTIC_SYSTEM("dct:LinguisticSystem", "language", "taal"),
  MEDIA_TYPE("dct:MediaType", "media type", "mediatype"),
  MEDIA_TYPE_OR_EXTENT("dct:MediaTypeOrExtent", "media type or extent", "mediatype of omvang"),
  POLICY("odrl:Policy", "policy", "beleid"),
  PROVENANCE_STATEMENT("dct:ProvenanceStatement", "provenance", "herkomst"),
  RIGHTS_STATEMENT("dct:RightsStatement", "rights statement", "rechtenverklaring"),
  ROLE("dcat:Role", "role", "rol"),
  STANDARD("dct:Standard", "standard", "standaard");

  /// The classes of what stands in a catalogue, with a title and a description.
  public static final long DESCRIBED =
      CATALOG.bit()
          | CATALOG_RECORD.bit()
          | DATASET.bit()
          | DATASET_SERIES.bit()
          | DATA_SERVICE.bit()
          | DISTRIBUTION.bit();

  private static final Type[] ALL = values();

  private final String prefixed;
  private final String simpleName;
  private final Text label;

  Type(String prefixed, String en, String nl) {
    this.prefixed = prefixed;
    simpleName = prefixed.substring(prefixed.indexOf(':') + 1);
    label = new Text(en, nl);
  }

  /// Such as `dcat:Dataset`.
  public String prefixed() {
    return prefixed;
  }

  public Node node() {
    return Vocabulary.node(prefixed);
  }

  /// Without prefix.
  public String simpleName() {
    return simpleName;
  }

  public Text label() {
    return label;
  }

  @SuppressWarnings("EnumOrdinal") // a bit for each, nowhere stored
  public long bit() {
    return 1L << ordinal();
  }

  /// The first class in a set that is not empty.
  public static Type first(long types) {
    return ALL[Long.numberOfTrailingZeros(types)];
  }

  /// Whether a set of classes holds this one.
  public boolean in(long types) {
    return (types & bit()) != 0;
  }
}
