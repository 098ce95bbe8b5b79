package nl.datapeil.privacy.record.link;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.record.Page;

/// Gathers what all parts of this service know about one thing.
@ApplicationScoped
@Transactional
class LinkService {
  private final List<LinkSource> sources;

  LinkService(@All List<LinkSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /// Ids are time-ordered in every source, so one cursor serves all.
  Page<LinkedItem> about(String uri, Set<String> roles, PageRequest page) {
    var found =
        sources.stream()
            .flatMap(source -> source.about(uri, roles, page).stream())
            .sorted(Comparator.comparing(item -> item.id().toString()))
            .limit(page.limit())
            .toList();
    return Page.of(found, page.limit(), LinkedItem::id);
  }
}
