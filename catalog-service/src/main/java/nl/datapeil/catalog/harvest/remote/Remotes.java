package nl.datapeil.catalog.harvest.remote;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.harvest.fetch.Fetcher;
import nl.datapeil.catalog.harvest.source.HarvestSourceView;

/// The remote catalogue behind each source.
@ApplicationScoped
public class Remotes {
  private final Fetcher fetcher;
  private final CatalogConfig.Harvest config;

  Remotes(Fetcher fetcher, CatalogConfig config) {
    this.fetcher = fetcher;
    this.config = config.harvest();
  }

  public Remote of(HarvestSourceView source, Memory memory) {
    var url = source.url();
    return switch (source.type()) {
      case DCAT -> new DcatRemote(url, memory, fetcher, config.maxTriples());
      case CKAN ->
          new CkanRemote(url, source.language(), source.pageSize(), memory.since(), fetcher);
      case CSW ->
          new CswRemote(url, source.language(), source.pageSize(), source.outputSchema(), fetcher);
      case AMSTERDAM_SCHEMA -> amsterdam(source);
      case UPLOAD -> throw new IllegalArgumentException("An upload comes with its file");
    };
  }

  public Remote of(HarvestSourceView source, String mediaType, byte[] body, Memory memory) {
    return new UploadRemote(
        source.url(), source.language(), mediaType, body, memory, config.maxTriples());
  }

  /// The URL may name the tree itself or its folder `datasets`.
  private Remote amsterdam(HarvestSourceView source) {
    var root =
        URI.create(
            source.url().toString().replaceFirst("/(datasets/?)?(index\\.json)?$", "") + "/");
    var folder = source.folder();
    if (folder == null) {
      return new AmsterdamRemote(root, source.pageSize(), new SchemaSite(root, fetcher));
    }
    var path = Objects.requireNonNull(config.folders().get(folder), () -> "No folder " + folder);
    return new AmsterdamRemote(root, source.pageSize(), new SchemaFolder(path));
  }
}
