package nl.datapeil.catalog.glossary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.glossary.term.Hierarchy;
import nl.datapeil.catalog.glossary.term.TermWish;

@ApplicationScoped
class GlossaryRepository implements PanacheRepositoryBase<GlossaryTerm, UUID> {
  private static final String APPROVED =
      "t.status = nl.datapeil.catalog.glossary.term.TermStatus.APPROVED";

  Optional<GlossaryTerm> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<GlossaryTerm> page(TermWish wish, Sight sight, UUID after, int size) {
    var conditions = new ArrayList<>(List.of("t.id > :after"));
    var values = new HashMap<String, Object>(Map.of("after", after));
    if (sight == Sight.PUBLIC) {
      conditions.add(APPROVED);
    }
    if (!wish.words().isEmpty()) {
      conditions.add("position(:words in t.labels) > 0");
      values.put("words", wish.words().toLowerCase(Locale.ROOT));
    }
    if (wish.status() != null) {
      conditions.add("t.status = :status");
      values.put("status", wish.status());
    }
    if (wish.dataset() != null) {
      conditions.add("exists (select 1 from t.subjects s where s.dataset = :dataset)");
      values.put("dataset", wish.dataset());
    }
    return find(
            "from GlossaryTerm t where " + String.join(" and ", conditions) + " order by t.id",
            values)
        .page(0, size)
        .list();
  }

  List<GlossaryTerm> all(Sight sight) {
    return sight == Sight.PUBLIC
        ? list("from GlossaryTerm t where " + APPROVED + " order by t.uri")
        : list("from GlossaryTerm t order by t.uri");
  }

  List<GlossaryTerm> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  List<GlossaryTerm> byUris(Collection<String> uris) {
    return uris.isEmpty() ? List.of() : list("uri in ?1", uris);
  }

  /// Those that point to any of these: they have it as broader or related.
  List<GlossaryTerm> pointingTo(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list(
            "from GlossaryTerm t where exists (select 1 from t.relations r where r.target in ?1)"
                + " order by t.id",
            ids);
  }

  /// Counts a change, and makes other changes of the glossary wait for this one.
  void countChange() {
    getEntityManager()
        .createNativeQuery("update glossary_revision set number = number + 1")
        .executeUpdate();
  }

  long revision() {
    return ((Number)
            getEntityManager()
                .createNativeQuery("select number from glossary_revision")
                .getSingleResult())
        .longValue();
  }

  /// Every pair of a term and a broader one.
  List<Hierarchy.Edge> broader() {
    return getEntityManager()
        .createQuery(
            "select new nl.datapeil.catalog.glossary.term.Hierarchy$Edge(t.id, r.target) from"
                + " GlossaryTerm t join t.relations r where r.kind ="
                + " nl.datapeil.catalog.glossary.term.Relation$Kind.BROADER",
            Hierarchy.Edge.class)
        .getResultList();
  }
}
