package nl.datapeil.privacy.processor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.processor.terms.Agreement;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;

/// The use cases of the register of agreements with processors.
@ApplicationScoped
@Transactional
class AgreementService {
  private final Register<Agreement> agreements;

  AgreementService(Records records) {
    agreements = records.of(Kind.AGREEMENT, Agreement.class);
  }

  Filed<Agreement> create(Agreement content, Person author) {
    return agreements.create(content, author);
  }

  Page<Filed<Agreement>> list(RecordFilter filter) {
    return agreements.page(filter);
  }

  Filed<Agreement> get(UUID id) {
    return agreements.get(id);
  }

  Filed<Agreement> revise(UUID id, int lock, Agreement content, Person editor) {
    return agreements.revise(id, lock, content, editor, null);
  }

  Filed<Agreement> withdraw(UUID id, int lock, String reason, Person by) {
    return agreements.withdraw(id, lock, by, reason);
  }
}
