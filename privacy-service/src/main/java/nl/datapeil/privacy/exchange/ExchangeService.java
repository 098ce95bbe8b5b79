package nl.datapeil.privacy.exchange;

import static nl.datapeil.privacy.PrivacyProblem.ENTITY_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.VERSION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.activity.ActivityService;
import nl.datapeil.privacy.activity.PublicActivities;
import nl.datapeil.privacy.exchange.ldv.LdvActivity;
import nl.datapeil.privacy.exchange.ldv.LdvEntity;
import nl.datapeil.privacy.exchange.ldv.LdvVersion;
import nl.datapeil.privacy.exchange.vng.VarPage;
import nl.datapeil.privacy.exchange.vng.Verwerkingsactiviteit;
import org.jspecify.annotations.Nullable;

/// The public part of the register in the forms of LDV and VAR.
@ApplicationScoped
@Transactional
class ExchangeService {
  private final PublicActivities activities;
  private final Entities entities;
  private final RegisterUris uris;
  private final PrivacyConfig config;

  ExchangeService(
      PublicActivities activities, Entities entities, RegisterUris uris, PrivacyConfig config) {
    this.activities = activities;
    this.entities = entities;
    this.uris = uris;
    this.config = config;
  }

  /// Known for good once any version of it was approved.
  LdvActivity activity(UUID id) {
    var latest = activities.latest(id).orElseThrow(() -> ActivityService.notFound(id));
    return new LdvActivity(activities.find(id).isPresent(), latest.version(), id);
  }

  LdvVersion version(UUID id, int number) {
    var activity =
        activities
            .version(id, number)
            .orElseThrow(() ->
                VERSION_NOT_FOUND.because(
                    "Activity %s has no version %d that you may see.",
                    "Verwerking %s heeft geen versie %d die u mag zien.", id, number));
    return LdvVersion.of(activity, entities.processorOf(activity.terms()).orElse(null));
  }

  LdvEntity entity(UUID id) {
    return entities
        .find(id)
        .orElseThrow(() ->
            ENTITY_NOT_FOUND.because(
                "The register names no organisation with id %s.",
                "Het register noemt geen organisatie met id %s.", id));
  }

  VarPage list(PageRequest page) {
    var found = activities.page(null, page);
    return new VarPage(
        activities.count(),
        found.size() < page.limit() ? null : next(found.getLast().id(), page.limit()),
        null,
        found.stream().map(one -> Verwerkingsactiviteit.of(one, oin())).toList());
  }

  Verwerkingsactiviteit verwerkingsactiviteit(UUID id) {
    return Verwerkingsactiviteit.of(
        activities.find(id).orElseThrow(() -> ActivityService.notFound(id)), oin());
  }

  private @Nullable URI next(UUID after, int limit) {
    return URI.create(
        "%s?after=%s&limit=%d"
            .formatted(uris.register("var/verwerkingsactiviteiten"), after, limit));
  }

  private String oin() {
    return config.organisation().oin();
  }
}
