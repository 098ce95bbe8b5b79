package nl.datapeil.catalog.entry.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Path;
import nl.datapeil.catalog.entry.EntryReader;
import nl.datapeil.catalog.entry.EntryService;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;

/// Registering, reading and changing datasets.
@Path("/v1/datasets")
class DatasetResource extends EntryResource {
  DatasetResource(EntryService entries, EntryReader reader, Callers callers, ObjectMapper json) {
    super(Kind.DATASET, entries, reader, callers, json);
  }
}
