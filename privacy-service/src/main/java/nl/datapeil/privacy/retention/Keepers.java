package nl.datapeil.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.deadline.WorkingDays;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;
import nl.datapeil.privacy.retention.terms.DestructionOrder;
import nl.datapeil.privacy.retention.terms.RetentionRule;

/// The retention rules that keep data at a moment although an order to destroy them is ready: its
/// own, when that was withdrawn or made longer, and others of the same dataset.
@ApplicationScoped
@Transactional
class Keepers {
  private static final PageRequest FIRST = new PageRequest(null, 100);

  private final Register<DestructionOrder> orders;
  private final Records records;
  private final Today today;
  private final WorkingDays working;

  Keepers(Records records, Today today, WorkingDays working) {
    orders = records.of(Kind.DESTRUCTION_ORDER, DestructionOrder.class);
    this.records = records;
    this.today = today;
    this.working = working;
  }

  /// The rules to ask about orders, as they stood at a moment.
  RulesThen at(Instant when) {
    return new RulesThen(records, when);
  }

  List<URI> of(DestructionOrder order, RulesThen rules) {
    if (!order.isDueOn(today.date())) {
      return List.of();
    }
    var own = rules.ownOf(order).filter(rule -> !lets(rule, order, rules.when())).stream();
    var others = rules.othersOf(order).stream().filter(rule -> keeps(rule, order, rules));
    return Stream.concat(own, others).map(rule -> rule.header().uri()).toList();
  }

  /// Whether the rule of the order says today that its time is over.
  boolean ownLets(DestructionOrder order) {
    var now = today.now();
    return at(now).ownOf(order).filter(rule -> lets(rule, order, now)).isPresent();
  }

  private boolean lets(Filed<RetentionRule> own, DestructionOrder order, Instant when) {
    return !own.isWithdrawn() && isOver(own.content(), order, when);
  }

  /// Another rule is done with it when it counts from the same day and its period is over, or has
  /// an order of its own of which the day has come. Of one thing within a dataset the rules of one
  /// activity are for different things.
  private boolean keeps(Filed<RetentionRule> other, DestructionOrder order, RulesThen rules) {
    var rule = other.content();
    if (other.isWithdrawn() || !(order.wholly() || !rule.activity().equals(order.activity()))) {
      return false;
    }
    var sameTrigger =
        rules.ownOf(order).filter(own -> own.content().trigger() == rule.trigger()).isPresent();
    return !(sameTrigger && isOver(rule, order, rules.when()))
        && !hasOrder(other, order, rules.when());
  }

  private boolean hasOrder(Filed<RetentionRule> other, DestructionOrder order, Instant when) {
    var uri = other.header().uri().toString();
    return Stream.of(order.subject(), order.dataset())
        .flatMap(subject -> orders.all(about(Map.of("rule", uri, "subject", subject))))
        .anyMatch(one -> !one.isWithdrawn() && isOver(other.content(), one.content(), when));
  }

  private boolean isOver(RetentionRule rule, DestructionOrder order, Instant when) {
    return !today.dateOf(when).isBefore(rule.dueFrom(order.triggeredOn(), working));
  }

  private static RecordFilter about(Map<String, Object> members) {
    return new RecordFilter(null, null, null, null, members, FIRST);
  }
}
