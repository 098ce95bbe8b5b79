package nl.datapeil.catalog.search;

import jakarta.ws.rs.Path;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;

/// Finding datasets.
@Path("/v1/datasets")
class DatasetSearchResource extends SearchResource {
  DatasetSearchResource(SearchService search, Callers callers) {
    super(Kind.DATASET, search, callers);
  }
}
