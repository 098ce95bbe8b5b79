package nl.datapeil.privacy.processor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.processor.terms.Processor;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;

/// What other features may know of processors. Callers hold the transaction.
@ApplicationScoped
public class Processors {
  private final Register<Processor> processors;
  private final Records records;

  Processors(Records records) {
    processors = records.of(Kind.PROCESSOR, Processor.class);
    this.records = records;
  }

  /// Withdrawn ones too: what was published once must be explained for good.
  public Optional<Processor> find(UUID id) {
    return processors.find(id).map(filed -> filed.content());
  }

  /// The id in the URI of a processor that is on record.
  public Optional<UUID> idIn(String uri) {
    return records.idIn(Kind.PROCESSOR, uri).filter(id -> processors.find(id).isPresent());
  }
}
