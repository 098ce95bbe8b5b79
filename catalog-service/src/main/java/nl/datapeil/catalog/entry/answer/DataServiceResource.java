package nl.datapeil.catalog.entry.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Path;
import nl.datapeil.catalog.entry.EntryReader;
import nl.datapeil.catalog.entry.EntryService;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;

/// Registering, reading and changing data services.
@Path("/v1/data-services")
class DataServiceResource extends EntryResource {
  DataServiceResource(
      EntryService entries, EntryReader reader, Callers callers, ObjectMapper json) {
    super(Kind.SERVICE, entries, reader, callers, json);
  }
}
