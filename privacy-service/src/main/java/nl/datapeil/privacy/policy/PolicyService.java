package nl.datapeil.privacy.policy;

import static nl.datapeil.privacy.PrivacyProblem.POLICY_APPROVED;
import static nl.datapeil.privacy.PrivacyProblem.POLICY_CHANGED;
import static nl.datapeil.privacy.PrivacyProblem.POLICY_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.POLICY_OWN_WORK;
import static nl.datapeil.privacy.PrivacyProblem.VERSION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.event.Events;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.endpoint.Tagged;

/// The use cases of policies: one method each, one transaction each.
@ApplicationScoped
@Transactional
class PolicyService {
  private static final String APPROVED = "nl.datapeil.privacy.policy.approved";

  private final PolicyRepository policies;
  private final RegisterUris uris;
  private final Events events;
  private final Today today;

  PolicyService(PolicyRepository policies, RegisterUris uris, Events events, Today today) {
    this.policies = policies;
    this.uris = uris;
    this.events = events;
    this.today = today;
  }

  Tagged<PolicyView> create(PolicyDraft.Checked draft, Person author) {
    var policy = new StoredPolicy(Ids.next(), draft, author, today.now());
    policies.persistAndFlush(policy);
    return tagged(policy);
  }

  Page<PolicyView> list(PageRequest page) {
    var views = policies.page(page).stream().map(policy -> tagged(policy).view()).toList();
    return Page.of(views, page.limit(), PolicyView::id);
  }

  Tagged<PolicyView> get(UUID id) {
    return tagged(require(id));
  }

  PolicyView version(UUID id, int number) {
    var policy = require(id);
    return policies
        .version(id, number)
        .map(version -> policy.view(version, uris.policy(id)))
        .orElseThrow(() ->
            VERSION_NOT_FOUND.because(
                "Policy %s has no version %d.", "Beleid %s heeft geen versie %d.", id, number));
  }

  /// Files a new version; the one in force stays so until this one is approved.
  Tagged<PolicyView> revise(UUID id, int lock, PolicyDraft.Checked draft, Person editor) {
    var policy = require(id, lock);
    policy.revise(draft, editor, today.now());
    policies.flush();
    return tagged(policy);
  }

  /// What the approver saw: an approval of anything else is refused.
  Tagged<PolicyView> approve(UUID id, int lock, Person second) {
    var policy = require(id, lock);
    switch (policy.approve(second, today.now())) {
      case DONE -> {
        policies.flush();
        var version = policy.view(uris.policy(id)).version();
        events.publish(APPROVED, uris.policy(id), Map.of("version", version));
      }
      case OWN_WORK ->
          throw POLICY_OWN_WORK
              .because(
                  "The author of a version does not approve it: another delegate of the controller"
                      + " does.",
                  "De opsteller van een versie keurt haar niet goed: dat doet een andere"
                      + " gemachtigde van de verwerkingsverantwoordelijke.")
              .linking("policy", uris.policy(id), new Text("The policy", "Het beleid"));
      case ALREADY ->
          throw POLICY_APPROVED
              .because(
                  "The latest version is in force already. PUT a new version to change it.",
                  "De laatste versie is al van kracht. Wijzig haar door met PUT een nieuwe in te"
                      + " dienen.")
              .linking("policy", uris.policy(id), new Text("The policy", "Het beleid"));
    }
    return tagged(policy);
  }

  private StoredPolicy require(UUID id, int lock) {
    var policy = require(id);
    if (policy.lock() != lock) {
      throw POLICY_CHANGED.because(
          "The policy has changed since it was read. GET it again, then repeat the step with the"
              + " new ETag.",
          "Het beleid is gewijzigd sinds het is gelezen. Haal het opnieuw op en herhaal de stap"
              + " met de nieuwe ETag.");
    }
    return policy;
  }

  private StoredPolicy require(UUID id) {
    return policies
        .findByIdOptional(id)
        .orElseThrow(
            () -> POLICY_NOT_FOUND.because("No policy has id %s.", "Geen beleid heeft id %s.", id));
  }

  private Tagged<PolicyView> tagged(StoredPolicy policy) {
    return new Tagged<>(policy.view(uris.policy(policy.id())), policy.lock());
  }
}
