package nl.datapeil.privacy.decision.rules;

import java.util.List;

/// What can be done about a refusal.
public enum NextStep {
  RECORD_ACTIVITY,
  REVISE_ACTIVITY,
  ADVISE,
  APPROVE,
  ASSESS,
  CONSULT,
  AGREE,
  DESTROY,
  CHANGE_POLICY;

  /// The roles that can take the step.
  public List<String> actors() {
    return switch (this) {
      case RECORD_ACTIVITY, REVISE_ACTIVITY, ASSESS, AGREE, CHANGE_POLICY ->
          List.of("privacy-officer");
      case ADVISE -> List.of("dpo");
      case APPROVE -> List.of("admin", "controller", "privacy-officer");
      case CONSULT -> List.of("controller", "dpo");
      case DESTROY -> List.of("controller", "privacy-officer", "steward");
    };
  }
}
