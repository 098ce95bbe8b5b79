package nl.datapeil.privacy.assessment.workflow;

import static nl.datapeil.privacy.assessment.workflow.Consulted.NOT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.assessment.workflow.Situation.Judges;

/// People with every part and role, and situations that they meet.
final class WorkflowFixtures {
  static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
  static final Grounds GROUNDS = new Grounds("because", TODAY.plusYears(1));
  private static final Set<String> ALL =
      Set.of("privacy-officer", "dpo", "controller", "admin", "steward", "viewer");

  /// The editor, the reviewer and the adviser may have every role; only their part bars them.
  static final List<Mover> PEOPLE =
      List.of(
          new Mover("editor", ALL),
          new Mover("reviewer", ALL),
          new Mover("adviser", ALL),
          new Mover("officer", Set.of("privacy-officer")),
          new Mover("dpo", Set.of("dpo")),
          new Mover("controller", Set.of("controller")),
          new Mover("admin", Set.of("admin", "steward", "viewer", "service")));

  private WorkflowFixtures() {}

  static Refusal refusal(Step step, String person, Situation now, Grounds grounds) {
    var mover = PEOPLE.stream().filter(p -> p.id().equals(person)).findFirst().orElseThrow();
    return Rules.refusal(step, mover, now, grounds).orElseThrow();
  }

  static Setting situation(Status status) {
    var judges =
        switch (status) {
          case DRAFT, IN_REVIEW -> Judges.NONE;
          case ADVICE -> new Judges("reviewer", null, null);
          default -> new Judges("reviewer", "adviser", Verdict.POSITIVE);
        };
    return new Setting(status, Workflow.FULL, judges, false, NOT, List.of());
  }

  record Setting(
      Status status,
      Workflow workflow,
      Judges judges,
      boolean highRisk,
      Consulted consulted,
      List<String> open) {
    Setting consulted(Consulted other) {
      return new Setting(status, workflow, judges, highRisk, other, open);
    }

    Setting open(String... tasks) {
      return new Setting(status, workflow, judges, highRisk, consulted, List.of(tasks));
    }

    Setting verdict(Verdict verdict) {
      var other = new Judges(judges.reviewer(), judges.adviser(), verdict);
      return new Setting(status, workflow, other, highRisk, consulted, open);
    }

    Setting risky() {
      return new Setting(status, workflow, judges, true, consulted, open);
    }

    Setting simple() {
      return new Setting(status, Workflow.SIMPLE, judges, highRisk, consulted, open);
    }

    Situation build() {
      return new Situation(
          status,
          workflow,
          Set.of("editor"),
          judges,
          highRisk,
          consulted,
          open,
          TODAY,
          TODAY.minusDays(1));
    }
  }
}
