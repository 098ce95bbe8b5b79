package nl.datapeil.privacy.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.exchange.ldv.LdvEntity;
import nl.datapeil.privacy.processor.Processors;
import nl.datapeil.privacy.processor.terms.Processor;

/// The organisations that the register names: the municipality itself, and its processors.
@ApplicationScoped
class Entities {
  private final PrivacyConfig.Organisation organisation;

  private final Processors processors;

  Entities(PrivacyConfig config, Processors processors) {
    organisation = config.organisation();
    this.processors = processors;
  }

  Optional<LdvEntity> find(UUID id) {
    return id.equals(own())
        ? Optional.of(LdvEntity.legalEntity(id, organisation.name(), null))
        : processors.find(id).map(processor -> entity(id, processor));
  }

  /// The first processor that is on record here.
  Optional<UUID> processorOf(Terms terms) {
    return terms.relatedOrNothing().processors().stream()
        .flatMap(uri -> processors.idIn(uri).stream())
        .findFirst();
  }

  private static LdvEntity entity(UUID id, Processor processor) {
    return new LdvEntity(
        "LegalEntity",
        id,
        processor.name(),
        processor.address(),
        processor.postalCode(),
        processor.city(),
        processor.country(),
        processor.phone(),
        processor.email());
  }

  /// Made of the number by which the government knows us, so it stays the same.
  private UUID own() {
    return UUID.nameUUIDFromBytes(("oin:" + organisation.oin()).getBytes(StandardCharsets.UTF_8));
  }
}
