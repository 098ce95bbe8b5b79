package nl.datapeil.privacy.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.PageRequest;

@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<StoredPolicy, UUID> {
  private static final UUID START = new UUID(0, 0);

  /// Ids are time-ordered, so they double as the page cursor.
  List<StoredPolicy> page(PageRequest page) {
    var after = page.after() == null ? START : page.after();
    return find(
            "from StoredPolicy p join fetch p.latest left join fetch p.inForce where p.id > ?1"
                + " order by p.id",
            after)
        .page(0, page.limit())
        .list();
  }

  List<PolicyVersion> inForce() {
    return getEntityManager()
        .createQuery(
            "select p.inForce from StoredPolicy p where p.inForce is not null order by p.id",
            PolicyVersion.class)
        .getResultList();
  }

  /// The first is the oldest.
  List<PolicyVersion> versions(UUID policy, int after, int most) {
    return getEntityManager()
        .createQuery(
            "from PolicyVersion where policyId = :id and number > :after order by number",
            PolicyVersion.class)
        .setParameter("id", policy)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  Optional<PolicyVersion> version(UUID policy, int number) {
    return versions(policy, number - 1, 1).stream().filter(v -> v.number() == number).findFirst();
  }
}
