package nl.datapeil.privacy.assessment.workflow;

import static nl.datapeil.privacy.assessment.workflow.Status.ADVICE;
import static nl.datapeil.privacy.assessment.workflow.Status.CONSULTATION;
import static nl.datapeil.privacy.assessment.workflow.Status.DECISION;
import static nl.datapeil.privacy.assessment.workflow.Status.DRAFT;
import static nl.datapeil.privacy.assessment.workflow.Status.IN_FORCE;
import static nl.datapeil.privacy.assessment.workflow.Status.IN_REVIEW;
import static nl.datapeil.privacy.assessment.workflow.Status.REJECTED;
import static nl.datapeil.privacy.assessment.workflow.Status.REVIEW_DUE;
import static nl.datapeil.privacy.assessment.workflow.Status.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What can be done with an assessment: in which state, by which roles.
public enum Step {
  EDIT,
  SUBMIT,
  RECALL,
  ASK_CHANGES,
  PASS,
  ADVISE,
  APPROVE,
  RETURN,
  REJECT,
  CONSULT,
  ENTER_INTO_FORCE,
  WITHDRAW,
  RENEW;

  private static final Set<Status> ALIVE =
      EnumSet.of(DRAFT, IN_REVIEW, ADVICE, DECISION, CONSULTATION, IN_FORCE, REVIEW_DUE);
  private static final Set<Status> RENEWABLE =
      EnumSet.of(IN_FORCE, REVIEW_DUE, REJECTED, WITHDRAWN);

  public List<String> roles() {
    return switch (this) {
      case EDIT, SUBMIT, RECALL, ASK_CHANGES, PASS, RENEW -> List.of("privacy-officer");
      case ADVISE -> List.of("dpo");
      case APPROVE, RETURN, REJECT, ENTER_INTO_FORCE -> List.of("controller");
      case CONSULT -> List.of("dpo", "privacy-officer");
      case WITHDRAW -> List.of("controller", "dpo");
    };
  }

  public boolean fits(Status status) {
    return switch (this) {
      case EDIT, SUBMIT -> status == DRAFT;
      case RECALL -> status == IN_REVIEW || status == ADVICE;
      case ASK_CHANGES, PASS -> status == IN_REVIEW;
      case ADVISE -> status == ADVICE;
      case APPROVE, RETURN, REJECT -> status == DECISION;
      case CONSULT, ENTER_INTO_FORCE -> status == CONSULTATION;
      case WITHDRAW -> ALIVE.contains(status);
      case RENEW -> RENEWABLE.contains(status);
    };
  }

  /// Steps that leave the assessment where it is.
  public boolean stays() {
    return this == EDIT || this == CONSULT || this == RENEW;
  }

  /// Steps that judge: not for who had a part in what is judged.
  boolean isAJudgement() {
    return switch (this) {
      case ASK_CHANGES, PASS, ADVISE, APPROVE, RETURN, REJECT, ENTER_INTO_FORCE -> true;
      case EDIT, SUBMIT, RECALL, CONSULT, WITHDRAW, RENEW -> false;
    };
  }
}
