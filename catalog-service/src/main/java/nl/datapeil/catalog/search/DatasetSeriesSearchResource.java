package nl.datapeil.catalog.search;

import jakarta.ws.rs.Path;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;

/// Finding series of datasets.
@Path("/v1/dataset-series")
class DatasetSeriesSearchResource extends SearchResource {
  DatasetSeriesSearchResource(SearchService search, Callers callers) {
    super(Kind.SERIES, search, callers);
  }
}
