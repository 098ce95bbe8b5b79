package nl.datapeil.privacy.algorithm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.algorithm.register.Entry;
import nl.datapeil.privacy.record.Audience;
import nl.datapeil.privacy.record.Records;

/// Algorithms as entries of the national register; staff see in advance how one would look.
@ApplicationScoped
@Transactional
class EntryService {
  private final PublishedAlgorithms published;
  private final AlgorithmService algorithms;

  EntryService(PublishedAlgorithms published, AlgorithmService algorithms) {
    this.published = published;
    this.algorithms = algorithms;
  }

  Entry entry(UUID id, Audience audience) {
    var algorithm =
        switch (audience) {
          case STAFF -> algorithms.get(id);
          case PUBLIC -> published.find(id).orElseThrow(() -> Records.notFound(id));
        };
    return published.entry(algorithm);
  }
}
