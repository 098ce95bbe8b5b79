package nl.datapeil.catalog.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.catalog.glossary.term.TermStatus;
import nl.datapeil.catalog.glossary.term.TermView;

/// Where terms are, and what happened to them.
@ApplicationScoped
class GlossaryRecords {
  private static final String KIND = "glossary-term";

  private final CatalogConfig config;
  private final Journal journal;
  private final Event<GlossaryChanged> changed;

  GlossaryRecords(CatalogConfig config, Journal journal, Event<GlossaryChanged> changed) {
    this.config = config;
    this.journal = journal;
    this.changed = changed;
  }

  /// Tells this pod at once; others see the revision.
  record GlossaryChanged() {}

  String uriOf(UUID id) {
    return config.publicUrl() + "/glossary-terms/" + id;
  }

  void noted(TermView view, String action, String by) {
    noted(List.of(view), action, by);
  }

  /// All in one go.
  void noted(List<TermView> all, String action, String by) {
    changed.fire(new GlossaryChanged());
    journal.noted(
        all.stream().map(view -> new Journal.Noted(change(view, action, by), view)).toList());
  }

  private static Change change(TermView view, String action, String by) {
    var visible = view.status() == TermStatus.APPROVED;
    return new Change(KIND, view.id(), view.uri(), action, view.version(), visible, by, null, "");
  }

  void removed(GlossaryTerm term, String by) {
    changed.fire(new GlossaryChanged());
    journal.removed(KIND, term.id(), URI.create(term.uri()), term.version(), by);
  }
}
