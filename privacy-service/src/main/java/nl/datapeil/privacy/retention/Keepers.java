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

/// The retention rules that keep data today although an order to destroy them is ready: its own,
/// when that was withdrawn or made longer, and others of the same dataset.
@ApplicationScoped
@Transactional
class Keepers {
  private static final PageRequest ALL = new PageRequest(null, 1_000);

  private final Register<DestructionOrder> orders;
  private final Register<RetentionRule> rules;
  private final Records records;
  private final Today today;
  private final WorkingDays working;

  Keepers(Records records, Today today, WorkingDays working) {
    orders = records.of(Kind.DESTRUCTION_ORDER, DestructionOrder.class);
    rules = records.of(Kind.RETENTION_RULE, RetentionRule.class);
    this.records = records;
    this.today = today;
    this.working = working;
  }

  /// As far as these rules stood so at `when`.
  List<URI> of(DestructionOrder order, Instant when) {
    if (!order.isDueOn(today.date())) {
      return List.of();
    }
    var own = records.idIn(Kind.RETENTION_RULE, order.rule()).flatMap(rules::find).stream();
    var others =
        rules.page(about(Map.of("dataset", order.dataset()))).items().stream()
            .filter(rule -> !isOwn(rule, order));
    return Stream.concat(own, others)
        .filter(rule -> !rule.header().updatedAt().isAfter(when))
        .filter(rule -> isOwn(rule, order) ? !lets(rule, order) : keeps(rule, order))
        .map(rule -> rule.header().uri())
        .toList();
  }

  /// Whether the rule of the order says today that its time is over.
  boolean ownLets(DestructionOrder order) {
    return records
        .idIn(Kind.RETENTION_RULE, order.rule())
        .flatMap(rules::find)
        .filter(rule -> lets(rule, order))
        .isPresent();
  }

  private boolean lets(Filed<RetentionRule> own, DestructionOrder order) {
    return !own.isWithdrawn() && isOver(own.content(), order);
  }

  /// Another rule is done with it when it counts from the same day and its period is over, or has
  /// an order of its own of which the day has come. Of one thing within a dataset the rules of one
  /// activity are for different things.
  private boolean keeps(Filed<RetentionRule> other, DestructionOrder order) {
    var rule = other.content();
    if (other.isWithdrawn() || !(order.wholly() || !rule.activity().equals(order.activity()))) {
      return false;
    }
    var own = rules.find(records.idIn(Kind.RETENTION_RULE, order.rule()).orElseThrow());
    var sameTrigger = own.filter(one -> one.content().trigger() == rule.trigger()).isPresent();
    return !(sameTrigger && isOver(rule, order)) && !hasOrder(other, order);
  }

  private boolean hasOrder(Filed<RetentionRule> other, DestructionOrder order) {
    var uri = other.header().uri().toString();
    return orders.page(about(Map.of("rule", uri))).items().stream()
        .filter(filed -> !filed.isWithdrawn())
        .map(Filed::content)
        .filter(
            one -> one.subject().equals(order.subject()) || one.subject().equals(order.dataset()))
        .anyMatch(one -> isOver(other.content(), one));
  }

  private boolean isOver(RetentionRule rule, DestructionOrder order) {
    return !today.date().isBefore(rule.dueFrom(order.triggeredOn(), working));
  }

  private static boolean isOwn(Filed<RetentionRule> rule, DestructionOrder order) {
    return rule.header().uri().toString().equals(order.rule());
  }

  private static RecordFilter about(Map<String, Object> members) {
    var link = members.values().iterator().next().toString();
    return new RecordFilter(null, link, null, null, members, ALL);
  }
}
