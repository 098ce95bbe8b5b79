package nl.datapeil.analytics.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.analytics.destruction.Destruction.Work;
import nl.datapeil.analytics.destruction.DestructionClient.Certificate;
import nl.datapeil.analytics.destruction.DestructionOrder.Contents;
import nl.datapeil.analytics.version.Versions;

/// The steps of a destruction that the database remembers, each a transaction: whatever stops the
/// process between two of them, the next one follows later.
@ApplicationScoped
@Transactional
class DestructionService {
  private final DestructionRepository destructions;
  private final Versions versions;
  private final InstantSource clock;

  DestructionService(DestructionRepository destructions, Versions versions, InstantSource clock) {
    this.destructions = destructions;
    this.versions = versions;
    this.clock = clock;
  }

  /// From here on no query finds these versions, and there is no way back.
  void begin(UUID order, Contents contents) {
    if (destructions.findByIdOptional(order).isEmpty()) {
      versions
          .remove(contents.dataset(), contents.version(), contents.until())
          .ifPresent(removed -> destructions.persist(new Destruction(order, removed)));
    }
  }

  List<Work> unfinished() {
    return destructions.listAll().stream().map(Destruction::work).toList();
  }

  /// The proof, once all files are gone; nothing when another process has filed it.
  Optional<Certificate> destroyed(UUID order) {
    var found = destructions.findByIdOptional(order);
    found.ifPresent(
        destruction -> destruction.destroyed(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    return found.map(Destruction::certificate);
  }

  /// The certificate is filed, and is all that is left.
  void certified(UUID order) {
    destructions.deleteById(order);
  }
}
