package nl.datapeil.privacy.retention;

import jakarta.ws.rs.Path;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.endpoint.RecordView;
import nl.datapeil.privacy.record.endpoint.RegisterResource;
import nl.datapeil.privacy.record.endpoint.Registers;
import nl.datapeil.privacy.retention.terms.RetentionRule;

@Path("/v1/retention-rules")
class RetentionRuleResource
    extends RegisterResource<RetentionRule, RetentionRule.Draft, RecordView<RetentionRule>> {
  RetentionRuleResource(Registers registers) {
    super(registers, Kind.RETENTION_RULE, RetentionRule.class);
  }

  @Override
  protected RetentionRule check(RetentionRule.Draft draft) {
    return draft.check();
  }

  @Override
  protected RecordView<RetentionRule> view(Filed<RetentionRule> filed) {
    return RecordView.of(filed);
  }
}
