package nl.datapeil.privacy.assessment.definition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DefinitionRepository implements PanacheRepositoryBase<FiledDefinition, UUID> {
  private static final UUID START = new UUID(0, 0);

  /// Whether it was new: of two who file the same version at once, one is first.
  boolean insert(UUID id, Definition definition, Upload upload, @Nullable Person by, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                """
                insert into assessment_definition
                  (id, lock, urn, version, name, format, source, digest, filed_by, filed_by_name, filed_at)
                values
                  (:id, 0, :urn, :version, :name, :format, :source, :digest,
                   cast(:by as text), cast(:byName as text), :now)
                on conflict (urn, version) do nothing
                """)
            .setParameter("id", id)
            .setParameter("urn", definition.urn())
            .setParameter("version", definition.version())
            .setParameter("name", definition.heading().name().nl())
            .setParameter("format", upload.format().name())
            .setParameter("source", upload.bytes())
            .setParameter("digest", upload.digest())
            .setParameter("by", by == null ? null : by.id())
            .setParameter("byName", by == null ? null : by.name())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /// Nothing has a name that the database cannot hold.
  Optional<FiledDefinition> version(String urn, String version) {
    return InputCheck.isStorable(urn) && InputCheck.isStorable(version)
        ? find("urn = ?1 and version = ?2", urn, version).firstResultOptional()
        : Optional.empty();
  }

  List<FiledDefinition> versions(String urn) {
    return InputCheck.isStorable(urn) ? list("urn", urn) : List.of();
  }

  /// Ids are time-ordered, so they double as the page cursor.
  List<FiledDefinition> page(@Nullable String urn, PageRequest page) {
    var after = page.after() == null ? START : page.after();
    var found =
        urn == null
            ? find("id > ?1 order by id", after)
            : find("id > ?1 and urn = ?2 order by id", after, urn);
    return found.page(0, page.limit()).list();
  }

  byte[] source(UUID id) {
    return (byte[])
        getEntityManager()
            .createNativeQuery("select source from assessment_definition where id = :id")
            .setParameter("id", id)
            .getSingleResult();
  }
}
