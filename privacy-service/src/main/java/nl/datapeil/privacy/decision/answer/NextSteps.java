package nl.datapeil.privacy.decision.answer;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.answer.Answer.Link;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.decision.rules.NextStep;
import nl.datapeil.privacy.decision.rules.Reason;
import org.jspecify.annotations.Nullable;

/// Where the steps are taken that would make a refusal a yes.
record NextSteps(
    ActivityUris activities, RegisterUris registers, @Nullable FiledActivity activity) {

  List<Link> links(Set<NextStep> steps, List<Reason> reasons) {
    return steps.stream().sorted().flatMap(step -> links(step, reasons)).toList();
  }

  private Stream<Link> links(NextStep step, List<Reason> reasons) {
    if (step == NextStep.CHANGE_POLICY) {
      return reasons.stream()
          .map(Reason::because)
          .filter(Source.OfRule.class::isInstance)
          .map(source -> registers.policy(((Source.OfRule) source).policy()))
          .distinct()
          .map(policy ->
              link(step, "policy", policy, "Propose another policy", "Stel ander beleid voor"));
    }
    return Stream.of(activity == null ? record() : of(step, activity));
  }

  private Link of(NextStep step, FiledActivity filed) {
    var id = filed.id();
    return switch (step) {
      case RECORD_ACTIVITY -> record();
      case REVISE_ACTIVITY ->
          link(
              step,
              "processing-activity",
              activities.of(id),
              "Revise the processing activity",
              "Herzie de verwerking");
      case ADVISE ->
          link(
              step,
              "advice",
              activities.advice(id),
              "Give the DPO's advice",
              "Geef het advies van de FG");
      case APPROVE ->
          link(
              step,
              "approval",
              activities.approval(id),
              "Approve the processing activity",
              "Keur de verwerking goed");
      case ASSESS ->
          link(
              step,
              "assessments",
              registers.register("assessments"),
              "Begin or finish the assessment",
              "Begin de beoordeling of rond haar af");
      case CONSULT ->
          link(
              step,
              "assessments",
              registers.register("assessments"),
              "Consult the supervisory authority",
              "Raadpleeg de Autoriteit Persoonsgegevens");
      case AGREE ->
          link(
              step,
              "agreements",
              registers.register("processors"),
              "Conclude the agreement",
              "Sluit de overeenkomst");
      case CHANGE_POLICY ->
          link(
              step,
              "policies",
              registers.register("policies"),
              "Propose another policy",
              "Stel ander beleid voor");
    };
  }

  private Link record() {
    return link(
        NextStep.RECORD_ACTIVITY,
        "processing-activities",
        activities.register(),
        "Record a processing activity",
        "Leg een verwerking vast");
  }

  private static Link link(NextStep step, String rel, URI href, String en, String nl) {
    return new Link(rel, href, new Text(en, nl), step.actors());
  }
}
