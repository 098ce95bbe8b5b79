package nl.datapeil.catalog.harvest.source;

import static nl.datapeil.catalog.CatalogProblem.HARVEST_SOURCE_INVALID;
import static nl.datapeil.catalog.CatalogProblem.HARVEST_SOURCE_IN_USE;
import static nl.datapeil.catalog.CatalogProblem.HARVEST_SOURCE_NAME_TAKEN;
import static nl.datapeil.catalog.CatalogProblem.HARVEST_SOURCE_NOT_FOUND;
import static nl.datapeil.catalog.CatalogProblem.HARVEST_SOURCE_OUTDATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.catalog.outgoing.SafeUrls;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.hibernate.exception.ConstraintViolationException;

/// The use cases of sources: one method each, one transaction each. `by` is the name of the caller.
@ApplicationScoped
@Transactional
public class HarvestSourceService {
  public static final Duration LATEST = Duration.ofDays(366);
  private static final Duration SOONEST = Duration.ofMinutes(5);

  private final HarvestSourceRepository sources;
  private final SafeUrls urls;
  private final ChangeLog log;
  private final InstantSource clock;
  private final CatalogConfig config;

  HarvestSourceService(
      HarvestSourceRepository sources,
      SafeUrls urls,
      ChangeLog log,
      InstantSource clock,
      CatalogConfig config) {
    this.sources = sources;
    this.urls = urls;
    this.log = log;
    this.clock = clock;
    this.config = config;
  }

  HarvestSourceView register(HarvestSourceDraft draft, String by) {
    check(draft);
    var source = new HarvestSource(Ids.next(), draft, by, clock.instant());
    sources.persist(source);
    return stored(source, "created", by);
  }

  public HarvestSourceView get(UUID id) {
    return sources
        .findByIdOptional(id)
        .map(HarvestSource::view)
        .orElseThrow(() ->
            HARVEST_SOURCE_NOT_FOUND.because("No source has id %s.", "Geen bron heeft id %s.", id));
  }

  Page<HarvestSourceView> list(UUID after, int limit) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var found = sources.after(after, capped + 1).stream().map(HarvestSource::view).toList();
    return Page.of(found, capped, HarvestSourceView::id, view -> view);
  }

  HarvestSourceView replace(UUID id, HarvestSourceDraft draft, IfMatch condition, String by) {
    check(draft);
    var source = forChange(id, condition);
    source.revise(draft, by, clock.instant());
    return stored(source, "updated", by);
  }

  void delete(UUID id, IfMatch condition, String by) {
    var source = forChange(id, condition);
    if (sources.describesEntries(id)) {
      throw HARVEST_SOURCE_IN_USE.because(
          "Descriptions of this source are in the catalogue. Disable it instead.",
          "Beschrijvingen van deze bron staan in de catalogus. Zet haar in plaats daarvan uit.");
    }
    sources.delete(source);
    sources.flush();
    log.append(change(source.view(), "deleted", by));
  }

  private HarvestSource forChange(UUID id, IfMatch condition) {
    get(id);
    var source = sources.findForChange(id).orElseThrow();
    if (!condition.allows(source.version())) {
      throw HARVEST_SOURCE_OUTDATED.because(
          "The source is now at version %d. Read it again, then repeat your change.",
          "De bron is nu op versie %d. Lees haar opnieuw en herhaal dan uw wijziging.",
          source.version());
    }
    return source;
  }

  /// Its name is looked up when it is called, for then is when it matters.
  private void check(HarvestSourceDraft draft) {
    var violations = new ArrayList<Violation>();
    if (draft.folder() == null) {
      urls.objection(draft.url()).ifPresent(text -> violations.add(new Violation("url", text)));
    } else if (!config.harvest().folders().containsKey(draft.folder())) {
      violations.add(
          new Violation(
              "folder", new Text("is no folder of this server", "is geen map van deze server")));
    }
    if (draft.schedule() != null && !isUsual(draft.schedule())) {
      violations.add(
          new Violation(
              "schedule",
              new Text(
                  "is at least five minutes and at most 366 days",
                  "is minstens vijf minuten en hoogstens 366 dagen")));
    }
    if (!violations.isEmpty()) {
      throw HARVEST_SOURCE_INVALID
          .because(
              "%d value(s) are missing or wrong: see violations.",
              "%d waarde(n) ontbreken of zijn onjuist: zie violations.", violations.size())
          .with(violations);
    }
  }

  private static boolean isUsual(Duration schedule) {
    return schedule.compareTo(SOONEST) >= 0 && schedule.compareTo(LATEST) <= 0;
  }

  private HarvestSourceView stored(HarvestSource source, String action, String by) {
    try {
      sources.flush();
    } catch (ConstraintViolationException e) {
      if ("harvest_source_name_unique".equals(e.getConstraintName())) {
        throw HARVEST_SOURCE_NAME_TAKEN.because(
            "A source with this name exists already; choose another name.",
            "Er bestaat al een bron met deze naam; kies een andere naam.");
      }
      throw e;
    }
    var view = source.view();
    var due = view.enabled() && view.schedule() != null && view.type() != SourceType.UPLOAD;
    sources.schedule(view.id(), due ? clock.instant() : null);
    log.append(change(view, action, by));
    return view;
  }

  private static Change change(HarvestSourceView source, String action, String by) {
    return new Change(
        "harvest-source", source.id(), null, action, source.version(), false, by, null, "");
  }
}
