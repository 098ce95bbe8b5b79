package nl.datapeil.catalog.manners;

import static nl.datapeil.catalog.CatalogProblem.IDEMPOTENCY_KEY_IN_USE;
import static nl.datapeil.catalog.CatalogProblem.IDEMPOTENCY_KEY_REUSED;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import nl.datapeil.catalog.CatalogConfig;

/// Does a piece of work once per key.
///
/// The work, its answer and its key are one transaction. So there is no moment at which the work is
/// done but its answer is not known: whoever crashes in between leaves nothing behind, and the
/// repeat does all of it. A repeat that arrives meanwhile finds the key locked; the lock ends with
/// the transaction or with the connection, never later. A refusal is not kept: it changed nothing,
/// and the caller may mend the request and send it with the same key.
@ApplicationScoped
@Transactional
public class IdempotencyService {
  private final AnswerRepository answers;
  private final InstantSource clock;
  private final CatalogConfig config;

  IdempotencyService(AnswerRepository answers, InstantSource clock, CatalogConfig config) {
    this.answers = answers;
    this.clock = clock;
    this.config = config;
  }

  /// `fingerprint` tells whether it is the same request.
  public StoredAnswer once(IdempotencyKey key, String fingerprint, Supplier<StoredAnswer> work) {
    if (!answers.lock(key)) {
      throw IDEMPOTENCY_KEY_IN_USE.because(
          "The first request with this Idempotency-Key is still being handled; wait for it.",
          "Het eerste verzoek met deze Idempotency-Key wordt nog behandeld; wacht daarop.");
    }
    var kept = kept(key, fingerprint);
    if (kept.isPresent()) {
      return kept.get();
    }
    var answer = work.get();
    answers.keep(key, fingerprint, answer, clock.instant());
    return answer;
  }

  /// What was answered before, if anything.
  Optional<StoredAnswer> kept(IdempotencyKey key, String fingerprint) {
    var kept = answers.find(key, clock.instant().minus(config.idempotency().keep()));
    if (kept.isPresent() && !kept.get().fingerprint().equals(fingerprint)) {
      throw IDEMPOTENCY_KEY_REUSED.because(
          "This Idempotency-Key was sent with another request; take a new one.",
          "Deze Idempotency-Key is met een ander verzoek gestuurd; neem een nieuwe.");
    }
    return kept.map(AnswerRepository.Kept::answer);
  }

  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forgetOld() {
    answers.forget(clock.instant().minus(config.idempotency().keep()));
  }
}
