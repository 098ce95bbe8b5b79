package nl.datapeil.catalog.search;

import jakarta.ws.rs.Path;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;

/// Finding data services.
@Path("/v1/data-services")
class DataServiceSearchResource extends SearchResource {
  DataServiceSearchResource(SearchService search, Callers callers) {
    super(Kind.SERVICE, search, callers);
  }
}
