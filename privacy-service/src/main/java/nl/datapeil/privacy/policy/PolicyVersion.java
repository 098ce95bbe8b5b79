package nl.datapeil.privacy.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.policy.PolicyView.Status;
import nl.datapeil.privacy.policy.rules.Policy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What a policy says from its approval on. The rules never change; the approval is added once, by
/// somebody else than the author.
@Entity
class PolicyVersion {
  @Id private UUID id;

  private UUID policyId;
  private int number;
  private String name;
  private @Nullable String description;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "rules")
  private List<RuleDraft> rules;

  private String author;
  private String authorName;
  private Instant createdAt;
  private @Nullable String approver;
  private @Nullable String approverName;
  private @Nullable Instant approvedAt;

  protected PolicyVersion() {}

  PolicyVersion(UUID policyId, int number, PolicyDraft.Checked draft, Person author, Instant now) {
    id = Ids.next();
    this.policyId = policyId;
    this.number = number;
    name = draft.name();
    description = draft.description();
    rules = draft.rules();
    this.author = author.id();
    authorName = author.name();
    createdAt = now;
  }

  boolean isBy(Person person) {
    return author.equals(person.id());
  }

  boolean isApproved() {
    return approver != null;
  }

  void approve(Person second, Instant now) {
    approver = second.id();
    approverName = second.name();
    approvedAt = now;
  }

  int number() {
    return number;
  }

  Policy policy() {
    return new PolicyDraft.Checked(name, description, rules).policy(policyId, number);
  }

  PolicyView view(URI uri, @Nullable Integer inForce) {
    return new PolicyView(
        policyId,
        uri,
        statusBeside(inForce),
        number,
        inForce,
        authorName,
        approver == null || approvedAt == null
            ? null
            : new PolicyView.Approval(approverName, approvedAt),
        createdAt,
        name,
        description,
        rules);
  }

  private Status statusBeside(@Nullable Integer inForce) {
    if (!isApproved()) {
      return inForce != null && inForce > number ? Status.SUPERSEDED : Status.DRAFT;
    }
    return inForce != null && inForce == number ? Status.IN_FORCE : Status.SUPERSEDED;
  }
}
