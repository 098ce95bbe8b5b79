package nl.datapeil.privacy.processor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.processor.terms.Processor;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;

/// The use cases of the register of processors.
@ApplicationScoped
@Transactional
class ProcessorService {
  private final Register<Processor> processors;

  ProcessorService(Records records) {
    processors = records.of(Kind.PROCESSOR, Processor.class);
  }

  Filed<Processor> create(Processor content, Person author) {
    return processors.create(content, author);
  }

  Page<Filed<Processor>> list(RecordFilter filter) {
    return processors.page(filter);
  }

  Filed<Processor> get(UUID id) {
    return processors.get(id);
  }

  Filed<Processor> revise(UUID id, int lock, Processor content, Person editor) {
    return processors.revise(id, lock, content, editor, null);
  }

  Filed<Processor> withdraw(UUID id, int lock, String reason, Person by) {
    return processors.withdraw(id, lock, by, reason);
  }
}
