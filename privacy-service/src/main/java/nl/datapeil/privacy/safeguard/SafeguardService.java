package nl.datapeil.privacy.safeguard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;
import nl.datapeil.privacy.safeguard.terms.Safeguard;

/// The use cases of the register of safeguards.
@ApplicationScoped
@Transactional
class SafeguardService {
  private final Register<Safeguard> safeguards;

  SafeguardService(Records records) {
    safeguards = records.of(Kind.SAFEGUARD, Safeguard.class);
  }

  Filed<Safeguard> create(Safeguard content, Person author) {
    return safeguards.create(content, author);
  }

  Page<Filed<Safeguard>> list(RecordFilter filter) {
    return safeguards.page(filter);
  }

  Filed<Safeguard> get(UUID id) {
    return safeguards.get(id);
  }

  Filed<Safeguard> revise(UUID id, int lock, Safeguard content, Person editor) {
    return safeguards.revise(id, lock, content, editor, null);
  }

  Filed<Safeguard> withdraw(UUID id, int lock, String reason, Person by) {
    return safeguards.withdraw(id, lock, by, reason);
  }
}
