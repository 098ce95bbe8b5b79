package nl.datapeil.privacy.assessment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.content.Content;
import nl.datapeil.privacy.assessment.dossier.Dossier;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.dossier.Edit;
import nl.datapeil.privacy.assessment.dossier.FormKey;
import nl.datapeil.privacy.assessment.dossier.Founding;
import nl.datapeil.privacy.assessment.dossier.Move;
import nl.datapeil.privacy.assessment.dossier.Summary;
import nl.datapeil.privacy.assessment.form.Forms;
import nl.datapeil.privacy.assessment.form.Reading;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Mover;
import nl.datapeil.privacy.assessment.workflow.Rules;
import nl.datapeil.privacy.assessment.workflow.Situation;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.assessment.workflow.Verdict;
import nl.datapeil.privacy.event.Events;
import nl.datapeil.privacy.record.endpoint.Tagged;
import org.jspecify.annotations.Nullable;

/// Where assessments are drafted, changed and moved on, always by the rules of their workflow.
@ApplicationScoped
@Transactional
public class Desk {
  private static final Set<Status> IN_FORCE = Set.of(Status.IN_FORCE, Status.REVIEW_DUE);

  private final Dossiers dossiers;
  private final Forms forms;
  private final AssessmentUris uris;
  private final Today today;
  private final Events events;

  Desk(Dossiers dossiers, Forms forms, AssessmentUris uris, Today today, Events events) {
    this.dossiers = dossiers;
    this.forms = forms;
    this.uris = uris;
    this.today = today;
    this.events = events;
  }

  /// What a new assessment begins with.
  public record Opening(
      FormKey form,
      Content content,
      @Nullable String why,
      @Nullable UUID supersedes,
      @Nullable UUID basedOn) {}

  public Tagged<AssessmentView> open(Opening opening, Caller.Known by) {
    var key = opening.form();
    var content = plain(opening.content());
    var reading = forms.read(key, content.form());
    var founding =
        new Founding(
            key,
            forms.workflow(key),
            edit(content, reading, opening.why()),
            opening.supersedes(),
            opening.basedOn());
    return shown(dossiers.open(founding, Person.of(by)), reading, by);
  }

  public Tagged<AssessmentView> get(UUID id, Caller.Known reader) {
    var dossier = dossiers.get(id);
    return shown(dossier, reading(dossier), reader);
  }

  /// Saves a next version of a draft; `lock` is null when it does not matter what was there.
  public Tagged<AssessmentView> edit(
      UUID id,
      @Nullable Integer lock,
      Caller.Known by,
      @Nullable String why,
      Function<Dossier, Content> change) {
    var reading = new AtomicReference<>(Reading.NONE);
    var changed =
        dossiers.edit(
            id,
            lock,
            Person.of(by),
            dossier -> {
              allow(Step.EDIT, dossier, by, Grounds.NONE);
              var content = plain(change.apply(dossier));
              reading.set(forms.read(dossier.form(), content.form()));
              return edit(content, reading.get(), why);
            });
    return shown(changed, reading.get(), by);
  }

  public Tagged<AssessmentView> take(
      UUID id,
      @Nullable Integer lock,
      Step step,
      Caller.Known by,
      Grounds grounds,
      @Nullable Verdict verdict) {
    var reading = new AtomicReference<>(Reading.NONE);
    var moved =
        dossiers.move(
            id,
            lock,
            Person.of(by),
            dossier -> {
              reading.set(reading(dossier));
              var now = dossier.situation(reading.get().progress().open(), today.date());
              allow(step, dossier.id(), now, by, grounds);
              var reviewOn = Rules.takesReviewDate(step, now) ? grounds.reviewOn() : null;
              return new Move(step, Rules.after(step, now), grounds.text(), reviewOn, verdict);
            });
    var shown = shown(moved, reading.get(), by);
    if (!step.stays()) {
      superseded(moved).ifPresent(this::tell);
      tell(moved.summary());
    }
    return shown;
  }

  /// What gave way to an assessment that came into force by this step.
  private Optional<Summary> superseded(Dossier moved) {
    return IN_FORCE.contains(moved.summary().status())
        ? Optional.ofNullable(moved.standing().supersedes())
            .map(dossiers::summary)
            .filter(old -> old.status() == Status.SUPERSEDED)
        : Optional.empty();
  }

  /// Whoever acts on assessments hears at once; `about` says for which activities.
  private void tell(Summary summary) {
    events.publish(
        "nl.datapeil.privacy.assessment.status-changed",
        uris.of(summary.id()),
        Map.of(
            "status", summary.status().name(),
            "definition", summary.form().toString(),
            "about", summary.about()));
  }

  /// Ends the request when there is no such assessment, or no such question in it.
  public void requireTask(UUID id, @Nullable String task) {
    forms.requireTask(dossiers.summary(id).form(), task);
  }

  /// Ends the request when this step is not for this person, or not now.
  public void allow(Step step, Dossier dossier, Caller.Known by, Grounds grounds) {
    var open = step == Step.SUBMIT ? reading(dossier).progress().open() : List.<String>of();
    allow(step, dossier.id(), dossier.situation(open, today.date()), by, grounds);
  }

  private void allow(Step step, UUID id, Situation now, Caller.Known by, Grounds grounds) {
    Rules.refusal(step, mover(by), now, grounds)
        .ifPresent(refusal -> {
          throw new Refusals(uris).problem(refusal, id, now);
        });
  }

  /// Ends the request when no role of this person takes the step, before anything else is looked
  /// at.
  public static void requireRole(Step step, Caller.Known by) {
    if (step.roles().stream().noneMatch(by.roles()::contains)) {
      throw Refusals.wrongRole(step);
    }
  }

  private Content plain(Content sent) {
    return sent.titled(sent.title(), uris.plain(sent.about()));
  }

  private static Edit edit(Content content, Reading reading, @Nullable String why) {
    var highRisk = content.hasHighResidualRisk() || reading.highResidualRisk();
    return new Edit(content, reading.outcomes(), highRisk, why);
  }

  private Reading reading(Dossier dossier) {
    return forms.read(dossier.form(), dossier.content().form());
  }

  private Tagged<AssessmentView> shown(Dossier dossier, Reading reading, Caller.Known reader) {
    var form = dossier.content().form();
    var now = dossier.situation(reading.progress().open(), today.date());
    var view =
        new AssessmentView(
            AssessmentLine.of(dossier.summary(), uris.of(dossier.id())),
            dossier.standing().supersedes(),
            dossier.standing().basedOn(),
            dossier.standing().consulted(),
            form.path("answers"),
            form.path("metadata")
                .path("completedTasks")
                .valueStream()
                .map(t -> t.asText())
                .toList(),
            reading,
            dossier.steps(),
            new NextSteps(uris).of(dossier.id(), now, mover(reader)));
    return new Tagged<>(view, dossier.lock());
  }

  private static Mover mover(Caller.Known caller) {
    return new Mover(caller.id(), caller.roles());
  }
}
