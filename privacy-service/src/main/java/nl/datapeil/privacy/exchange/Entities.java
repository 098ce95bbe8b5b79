package nl.datapeil.privacy.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.exchange.ldv.LdvEntity;

/// The organisations that the register names: the municipality itself, and its processors.
@ApplicationScoped
class Entities {
  private final PrivacyConfig.Organisation organisation;

  Entities(PrivacyConfig config) {
    organisation = config.organisation();
  }

  Optional<LdvEntity> find(UUID id) {
    return id.equals(own())
        ? Optional.of(LdvEntity.legalEntity(id, organisation.name(), null))
        : Optional.empty();
  }

  Optional<UUID> processorOf(Terms terms) {
    return Optional.empty();
  }

  /// Made of the number by which the government knows us, so it stays the same.
  private UUID own() {
    return UUID.nameUUIDFromBytes(("oin:" + organisation.oin()).getBytes(StandardCharsets.UTF_8));
  }
}
