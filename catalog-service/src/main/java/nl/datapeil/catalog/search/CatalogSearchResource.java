package nl.datapeil.catalog.search;

import jakarta.ws.rs.Path;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;

/// Finding catalogues.
@Path("/v1/catalogs")
class CatalogSearchResource extends SearchResource {
  CatalogSearchResource(SearchService search, Callers callers) {
    super(Kind.CATALOG, search, callers);
  }
}
