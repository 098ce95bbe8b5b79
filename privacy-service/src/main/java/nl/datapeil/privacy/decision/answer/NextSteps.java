package nl.datapeil.privacy.decision.answer;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.answer.Answer.Link;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.decision.rules.NextStep;
import nl.datapeil.privacy.decision.rules.Reason;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import org.jspecify.annotations.Nullable;

/// Where the steps are taken that would make a refusal a yes.
record NextSteps(
    ActivityUris activities, RegisterUris registers, @Nullable FiledActivity activity) {

  List<Link> links(Set<NextStep> steps, List<Reason> reasons) {
    return steps.stream()
        .sorted()
        .flatMap(step ->
            activity == null ? Stream.of(record(step)) : links(step, activity.id(), reasons))
        .toList();
  }

  private Stream<Link> links(NextStep step, UUID id, List<Reason> reasons) {
    return switch (step) {
      case RECORD_ACTIVITY -> Stream.of(record(step));
      case REVISE_ACTIVITY ->
          Stream.of(activities.of(id))
              .map(
                  link(
                      step,
                      "processing-activity",
                      "Revise the processing activity",
                      "Herzie de verwerking"));
      case ADVISE ->
          Stream.of(activities.advice(id))
              .map(link(step, "advice", "Give the DPO's advice", "Geef het advies van de FG"));
      case APPROVE ->
          Stream.of(activities.approval(id))
              .map(
                  link(
                      step,
                      "approval",
                      "Approve the processing activity",
                      "Keur de verwerking goed"));
      case ASSESS ->
          Stream.of(registers.register("assessments"))
              .map(
                  link(
                      step,
                      "assessments",
                      "Begin or finish the assessment",
                      "Begin de beoordeling of rond haar af"));
      case CONSULT ->
          documents(reasons, Code.CONSULTATION_PENDING)
              .map(
                  link(
                      step,
                      "assessment",
                      "Consult the supervisory authority",
                      "Raadpleeg de Autoriteit Persoonsgegevens"));
      case AGREE ->
          Stream.of(registers.register("processing-agreements"))
              .map(
                  link(
                      step,
                      "agreements",
                      "Conclude or mend the agreement",
                      "Sluit of herstel de overeenkomst"));
      case DESTROY ->
          documents(reasons, Code.RETENTION_PASSED)
              .map(
                  link(
                      step,
                      "destruction-order",
                      "Destroy the data, or withdraw the order",
                      "Vernietig de gegevens, of trek de opdracht in"));
      case CHANGE_POLICY ->
          policies(reasons)
              .map(link(step, "policy", "Propose another policy", "Stel ander beleid voor"));
    };
  }

  private static Stream<URI> documents(List<Reason> reasons, Code code) {
    return reasons.stream()
        .filter(reason -> reason.code() == code)
        .map(Reason::because)
        .filter(Source.OfDocument.class::isInstance)
        .map(source -> ((Source.OfDocument) source).uri())
        .distinct();
  }

  private Stream<URI> policies(List<Reason> reasons) {
    return reasons.stream()
        .map(Reason::because)
        .filter(Source.OfRule.class::isInstance)
        .map(source -> registers.policy(((Source.OfRule) source).policy()))
        .distinct();
  }

  private Link record(NextStep step) {
    return link(
            step,
            "processing-activities",
            "Record a processing activity",
            "Leg een verwerking vast")
        .apply(activities.register());
  }

  private static Function<URI, Link> link(NextStep step, String rel, String en, String nl) {
    return href -> new Link(rel, href, new Text(en, nl), step.actors());
  }
}
