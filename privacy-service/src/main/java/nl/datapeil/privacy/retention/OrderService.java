package nl.datapeil.privacy.retention;

import static nl.datapeil.privacy.PrivacyProblem.CERTIFICATE_DIFFERS;
import static nl.datapeil.privacy.PrivacyProblem.DESTRUCTION_NOT_DUE;
import static nl.datapeil.privacy.PrivacyProblem.OWN_WORK;
import static nl.datapeil.privacy.PrivacyProblem.RETENTION_RULE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.deadline.WorkingDays;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;
import nl.datapeil.privacy.retention.terms.Certificate;
import nl.datapeil.privacy.retention.terms.DestructionOrder;
import nl.datapeil.privacy.retention.terms.OrderDraft;
import nl.datapeil.privacy.retention.terms.RetentionRule;

/// The use cases of destruction orders: from plan by way of approval to certificate.
@ApplicationScoped
@Transactional
class OrderService {
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  private final Register<DestructionOrder> orders;
  private final Register<RetentionRule> rules;
  private final Records records;
  private final Today today;
  private final WorkingDays working;
  private final Keepers keepers;

  OrderService(Records records, Today today, WorkingDays working, Keepers keepers) {
    orders = records.of(Kind.DESTRUCTION_ORDER, DestructionOrder.class);
    rules = records.of(Kind.RETENTION_RULE, RetentionRule.class);
    this.records = records;
    this.today = today;
    this.working = working;
    this.keepers = keepers;
  }

  /// A plan, and whether it is a new one: the same subject is planned once per rule and day.
  record Planned(Filed<DestructionOrder> order, boolean isNew) {}

  Planned plan(OrderDraft.Checked what, Person by) {
    var rule = rule(what.rule());
    return planned(what)
        .map(filed -> new Planned(filed, false))
        .orElseGet(() -> {
          var dueOn = rule.dueFrom(what.triggeredOn(), working);
          return new Planned(orders.create(DestructionOrder.of(rule, what, dueOn), by), true);
        });
  }

  Page<Filed<DestructionOrder>> list(RecordFilter filter) {
    return orders.page(filter);
  }

  /// What is ready and its day has come, held back or not.
  Page<Filed<DestructionOrder>> due(RecordFilter filter) {
    return orders.page(
        filter.withStatus(DestructionOrder.READY).withDueBefore(today.now().plusNanos(1_000)));
  }

  Filed<DestructionOrder> get(UUID id) {
    return orders.get(id);
  }

  /// The data owner's delegate agrees; who made the plan cannot.
  Filed<DestructionOrder> approve(UUID id, int lock, Person owner) {
    var filed = orders.toChange(id);
    if (filed.isBy(owner)) {
      throw OWN_WORK.because(
          "Who planned the destruction cannot approve it.",
          "Wie de vernietiging heeft gepland, kan haar niet goedkeuren.");
    }
    var order = filed.content();
    return order.status().equals(DestructionOrder.AWAITING_APPROVAL)
        ? orders.revise(
            id,
            lock,
            order.approved(new DestructionOrder.Approval(owner.name(), today.now())),
            owner,
            "Approved")
        : filed;
  }

  /// Sending the same certificate again changes nothing. What was destroyed although the order was
  /// withdrawn is gone all the same: the order shows both, and its history which came first.
  Filed<DestructionOrder> certify(UUID id, Certificate certificate, Person by) {
    var filed = orders.toChange(id);
    var order = filed.content();
    if (certificate.equals(order.certificate())) {
      return filed;
    }
    if (order.certificate() != null) {
      throw CERTIFICATE_DIFFERS.because(
          "This order has another certificate already; certificates do not change.",
          "Deze opdracht heeft al een ander certificaat; certificaten wijzigen niet.");
    }
    if (order.isDueOn(today.date())) {
      requirePossible(certificate.destroyedAt(), filed);
    }
    var rules = keepers.at(certificate.destroyedAt());
    if (!order.isDueOn(today.date()) || !keepers.of(order, rules).isEmpty()) {
      throw DESTRUCTION_NOT_DUE.because(
          "Nothing may be destroyed by this order now: it is %s and due on %s.",
          "Op deze opdracht mag nu niets worden vernietigd: zij is %s, per %s.",
          filed.header().status(),
          order.dueOn());
    }
    var certified = order.certified(certificate);
    if (!filed.isWithdrawn()) {
      return orders.revise(id, filed.lock(), certified, by, "Destroyed");
    }
    var late = certificate.destroyedAt().isAfter(filed.header().updatedAt());
    return orders.supplement(
        id, certified, by, late ? "Destroyed after the order was withdrawn" : "Destroyed");
  }

  Filed<DestructionOrder> withdraw(UUID id, int lock, String reason, Person by) {
    return orders.withdraw(id, lock, by, reason);
  }

  /// Who plans by it too waits for this transaction, so that nothing is planned twice.
  private RetentionRule rule(String uri) {
    return records
        .idIn(Kind.RETENTION_RULE, uri)
        .filter(id -> rules.find(id).isPresent())
        .map(rules::toChange)
        .filter(filed -> !filed.isWithdrawn())
        .orElseThrow(() ->
            RETENTION_RULE_UNKNOWN.because(
                "No retention rule that counts has the URI in `rule`.",
                "Geen geldende bewaarregel heeft de URI in `rule`."))
        .content();
  }

  private void requirePossible(Instant destroyedAt, Filed<DestructionOrder> order) {
    var first =
        order.content().firstMoment(order.header().createdAt(), today.zone()).minus(CLOCKS_DIFFER);
    var last = today.now().plus(CLOCKS_DIFFER);
    var in = new InputCheck();
    in.require(
        !destroyedAt.isBefore(first) && !destroyedAt.isAfter(last),
        "destroyedAt",
        "must not lie before the order was due, planned and approved, nor in the future",
        "mag niet liggen voordat de opdracht aan de beurt, gepland en goedgekeurd was, en niet in"
            + " de toekomst");
    in.refuseWhenWrong();
  }

  private Optional<Filed<DestructionOrder>> planned(OrderDraft.Checked what) {
    var same =
        Map.<String, Object>of(
            "rule", what.rule(),
            "subject", what.subject(),
            "triggeredOn", what.triggeredOn().toString());
    var filter = new RecordFilter(null, what.rule(), null, null, same, new PageRequest(null, 200));
    return orders.page(filter).items().stream()
        .filter(filed -> !filed.isWithdrawn() && filed.content().certificate() == null)
        .findFirst();
  }
}
