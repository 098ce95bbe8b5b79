package nl.datapeil.catalog.search;

import jakarta.ws.rs.Path;
import nl.datapeil.kit.identity.Callers;

/// Finding whatever the catalogue describes.
@Path("/v1/search")
class CatalogueSearchResource extends SearchResource {
  CatalogueSearchResource(SearchService search, Callers callers) {
    super(null, search, callers);
  }
}
