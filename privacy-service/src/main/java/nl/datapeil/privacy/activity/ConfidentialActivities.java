package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.kit.identity.Caller;

/// Activities of which nobody may see that they happen, save those whose task it is. One is
/// confidential from the moment anybody says so, and until an approved version says otherwise.
@ApplicationScoped
public class ConfidentialActivities {
  private static final String CONFIDENTIAL =
      """
      select distinct v.activity_id
      from activity_version v join activity a on a.id = v.activity_id
      where jsonb_typeof(v.terms -> 'confidentiality') = 'object'
        and coalesce((v.terms #>> '{confidentiality,confidentialUntil}')::date, 'infinity') >= :today
        and (v.id = a.current_id or v.number = (
          select max(p.number) from activity_version p
          where p.activity_id = v.activity_id and p.approver is not null))
      """;

  private final EntityManager database;

  ConfidentialActivities(EntityManager database) {
    this.database = database;
  }

  /// What happens in them is shown to the `dpo` only.
  public Set<UUID> hiddenFrom(Caller caller, LocalDate today) {
    return caller.hasRole("dpo") ? Set.of() : on(today);
  }

  @Transactional
  public Set<UUID> on(LocalDate today) {
    List<?> ids =
        database
            .createNativeQuery(CONFIDENTIAL, UUID.class)
            .setParameter("today", today)
            .getResultList();
    return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }
}
