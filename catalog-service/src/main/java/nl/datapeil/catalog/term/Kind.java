package nl.datapeil.catalog.term;

import java.util.Arrays;
import java.util.Optional;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;

/// What the catalogue describes as a thing with a life of its own.
public enum Kind {
  CATALOG(Vocab.DCAT_CATALOG_CLASS, "catalogs", "catalog"),
  DATASET(Vocab.DCAT_DATASET_CLASS, "datasets", "dataset"),
  SERIES(Vocab.DCAT_DATASET_SERIES, "dataset-series", "dataset-series"),
  SERVICE(Vocab.DCAT_DATA_SERVICE, "data-services", "data-service");

  @SuppressWarnings("ImmutableEnumChecker") // a node never changes, it only lacks the annotation
  private final Node type;

  private final String path;
  private final String singular;

  Kind(Node type, String path, String singular) {
    this.type = type;
    this.path = path;
    this.singular = singular;
  }

  /// The DCAT class.
  public Node type() {
    return type;
  }

  /// The word in the paths of the API, in the plural.
  public String path() {
    return path;
  }

  /// The word for one, in the log of changes.
  public String singular() {
    return singular;
  }

  /// The kind of things of a DCAT class.
  public static Optional<Kind> of(Node type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }
}
