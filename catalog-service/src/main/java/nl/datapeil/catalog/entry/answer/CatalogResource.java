package nl.datapeil.catalog.entry.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Path;
import nl.datapeil.catalog.entry.EntryReader;
import nl.datapeil.catalog.entry.EntryService;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;

/// Registering, reading and changing catalogues.
@Path("/v1/catalogs")
class CatalogResource extends EntryResource {
  CatalogResource(EntryService entries, EntryReader reader, Callers callers, ObjectMapper json) {
    super(Kind.CATALOG, entries, reader, callers, json);
  }
}
