package nl.datapeil.privacy.breach;

import static nl.datapeil.privacy.PrivacyProblem.OWN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.breach.terms.Breach;
import nl.datapeil.privacy.breach.terms.Entry.Step;
import nl.datapeil.privacy.breach.terms.Facts;
import nl.datapeil.privacy.breach.terms.Report;
import nl.datapeil.privacy.breach.terms.Steps;
import nl.datapeil.privacy.event.Events;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;

/// The use cases of data breaches: one method each, one transaction each.
@ApplicationScoped
@Transactional
class BreachService {
  private final Register<Breach> breaches;
  private final Events events;
  private final Today today;
  private final PrivacyConfig config;

  BreachService(Records records, Events events, Today today, PrivacyConfig config) {
    breaches = records.of(Kind.BREACH, Breach.class);
    this.events = events;
    this.today = today;
    this.config = config;
  }

  Instant now() {
    return today.now();
  }

  Filed<Breach> file(Facts facts, Person by) {
    var filed = breaches.create(Breach.filed(facts, by.name(), now()), by);
    return told("filed", filed);
  }

  Page<Filed<Breach>> page(RecordFilter filter) {
    return breaches.page(filter);
  }

  Filed<Breach> get(UUID id) {
    return breaches.get(id);
  }

  Report report(UUID id) {
    return Report.of(breaches.get(id).content(), config.organisation().name());
  }

  /// `lock` says which state the editor saw.
  Filed<Breach> revise(UUID id, int lock, Facts facts, Person by, String reason) {
    var revised = breaches.toChange(id).content().revised(facts, by.name(), reason, now());
    return told("revised", breaches.revise(id, lock, revised, by, reason));
  }

  /// Adds to the breach as it now is; `event` is what the others are told.
  Filed<Breach> step(UUID id, String event, Person by, Function<Steps, Breach> step) {
    var seen = breaches.toChange(id);
    var next = step.apply(new Steps(seen.content(), now()));
    refuseOwnWork(id, next.lastStep(), by);
    return told(event, breaches.revise(id, seen.lock(), next, by, null));
  }

  /// Who advises does not decide, whatever their roles (GDPR art. 38(6)). Each version has the line
  /// of its own step.
  private void refuseOwnWork(UUID id, Step step, Person by) {
    var others = step.ofWhoeverElse();
    var did =
        !others.isEmpty()
            && breaches.versions(id).stream()
                .anyMatch(v -> v.isBy(by) && others.contains(v.content().lastStep()));
    if (did) {
      throw OWN_WORK.because(
          "Who advises on a breach does not decide on it, nor the other way round.",
          "Wie over een datalek adviseert, beslist er niet over, en omgekeerd.");
    }
  }

  private Filed<Breach> told(String event, Filed<Breach> filed) {
    var header = filed.header();
    events.publish(Breach.EVENT + event, header.uri(), Map.of("status", header.status()));
    return filed;
  }
}
