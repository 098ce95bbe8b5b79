package nl.datapeil.privacy.retention;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;
import nl.datapeil.privacy.retention.terms.DestructionOrder;
import nl.datapeil.privacy.retention.terms.RetentionRule;

/// The retention rules as they stood at a moment; those of a dataset are read once.
final class RulesThen {
  private final Map<String, List<Filed<RetentionRule>>> ofDatasets = new HashMap<>();
  private final Map<String, Optional<Filed<RetentionRule>>> named = new HashMap<>();
  private final Records records;
  private final Register<RetentionRule> rules;
  private final Instant when;

  RulesThen(Records records, Instant when) {
    this.records = records;
    rules = records.of(Kind.RETENTION_RULE, RetentionRule.class);
    this.when = when;
  }

  Instant when() {
    return when;
  }

  /// The rule by which an order was planned.
  Optional<Filed<RetentionRule>> ownOf(DestructionOrder order) {
    return named.computeIfAbsent(order.rule(), this::rule);
  }

  /// All others of the order's dataset.
  List<Filed<RetentionRule>> othersOf(DestructionOrder order) {
    return ofDatasets
        .computeIfAbsent(order.dataset(), dataset -> rules.about(dataset, when))
        .stream()
        .filter(rule -> !rule.header().uri().toString().equals(order.rule()))
        .filter(rule -> rule.content().dataset().equals(order.dataset()))
        .toList();
  }

  private Optional<Filed<RetentionRule>> rule(String uri) {
    return records.idIn(Kind.RETENTION_RULE, uri).flatMap(id -> rules.find(id, when));
  }
}
