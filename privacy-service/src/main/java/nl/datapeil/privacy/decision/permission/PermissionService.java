package nl.datapeil.privacy.decision.permission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.FiledActivities;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.answer.Answer;
import nl.datapeil.privacy.decision.answer.Answers;
import nl.datapeil.privacy.decision.ground.Ground;
import nl.datapeil.privacy.decision.ground.Grounds;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Use;
import nl.datapeil.privacy.decision.permission.Permission.ForRoles;
import nl.datapeil.privacy.decision.rules.Rules;
import nl.datapeil.privacy.policy.rules.Condition;
import nl.datapeil.privacy.record.Page;

/// Asks what would be decided on one column for every activity that covers its dataset, role by
/// role. No transaction of its own: what decisions rest on is read in another, and a request that
/// held two connections could wait for itself.
@ApplicationScoped
class PermissionService {
  private static final List<String> ROLES =
      Condition.KNOWN_ROLES.stream().filter(role -> !role.equals("service")).sorted().toList();

  private final FiledActivities activities;
  private final Grounds grounds;
  private final Answers answers;
  private final ActivityUris uris;
  private final Today today;

  PermissionService(
      FiledActivities activities,
      Grounds grounds,
      Answers answers,
      ActivityUris uris,
      Today today) {
    this.activities = activities;
    this.grounds = grounds;
    this.answers = answers;
    this.uris = uris;
    this.today = today;
  }

  Page<Permission> list(PermissionFilter filter) {
    var page = filter.page();
    var found =
        QuarkusTransaction.requiringNew()
            .call(() -> activities.covering(filter.dataset(), page.after(), page.limit()));
    var ground = grounds.afresh();
    return Page.of(found, page.limit(), FiledActivity::id)
        .map(one -> permission(one, filter, ground));
  }

  private Permission permission(FiledActivity activity, PermissionFilter filter, Ground ground) {
    var purpose = grounds.purpose(ground, activity.id());
    var byAnswer = new LinkedHashMap<Answer, List<String>>();
    for (var role : ROLES) {
      var verdict = Rules.decide(question(role, filter), purpose, ground.policies(), today.date());
      byAnswer
          .computeIfAbsent(answers.of(null, verdict, purpose), _ -> new ArrayList<>())
          .add(role);
    }
    var uses = new ArrayList<ForRoles>();
    byAnswer.forEach(
        (answer, roles) -> uses.add(new ForRoles(roles, answer.decision(), answer.context())));
    return new Permission(
        uris.of(activity.id()),
        activity.version(),
        activity.terms().name(),
        activity.statusOn(today.date()),
        uses);
  }

  private static Question question(String role, PermissionFilter filter) {
    var column = new Question.Column(filter.column(), filter.sensitivity(), Set.of(Use.OUTPUT));
    var dataset = new Question.Dataset(filter.dataset(), Access.CLOSED, true, List.of(column));
    return new Question(new Asker("role", role, Set.of(role)), "query", null, List.of(dataset));
  }
}
