package nl.datapeil.analytics.destruction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DestructionRepository implements PanacheRepositoryBase<Destruction, UUID> {}
