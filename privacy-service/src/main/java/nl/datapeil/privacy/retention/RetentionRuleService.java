package nl.datapeil.privacy.retention;

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
import nl.datapeil.privacy.retention.terms.RetentionRule;

/// The use cases of retention rules.
@ApplicationScoped
@Transactional
class RetentionRuleService {
  private final Register<RetentionRule> rules;

  RetentionRuleService(Records records) {
    rules = records.of(Kind.RETENTION_RULE, RetentionRule.class);
  }

  Filed<RetentionRule> create(RetentionRule content, Person author) {
    return rules.create(content, author);
  }

  Page<Filed<RetentionRule>> list(RecordFilter filter) {
    return rules.page(filter);
  }

  Filed<RetentionRule> get(UUID id) {
    return rules.get(id);
  }

  Filed<RetentionRule> revise(UUID id, int lock, RetentionRule content, Person editor) {
    return rules.revise(id, lock, content, editor, null);
  }

  Filed<RetentionRule> withdraw(UUID id, int lock, String reason, Person by) {
    return rules.withdraw(id, lock, by, reason);
  }
}
