package nl.datapeil.catalog.harvest.link;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.entry.EntryReader;
import nl.datapeil.catalog.term.Kind;
import org.jspecify.annotations.Nullable;

/// What is known of the places that distributions point to.
@ApplicationScoped
@Transactional
public class LinkService {
  private final LinkRows rows;
  private final EntryReader entries;
  private final CatalogConfig.LinkCheck config;

  LinkService(LinkRows rows, EntryReader entries, CatalogConfig config) {
    this.rows = rows;
    this.entries = entries;
    this.config = config.linkCheck();
  }

  /// The state of each of these; one that was never checked is `UNKNOWN`.
  public Map<URI, LinkState> states(Collection<URI> urls) {
    var states = new LinkedHashMap<URI, LinkState>();
    urls.forEach(url -> states.put(url, LinkState.unchecked(url)));
    rows.find(states.keySet()).forEach(state -> states.put(state.url(), state));
    return states;
  }

  LinkStates ofDataset(UUID id, Sight sight) {
    var description = entries.get(Kind.DATASET, id, sight).members();
    return new LinkStates(new ArrayList<>(states(urls(description.get("distribution"))).values()));
  }

  private static Set<URI> urls(@Nullable JsonNode distributions) {
    var urls = new LinkedHashSet<URI>();
    if (distributions != null) {
      for (var distribution : distributions) {
        for (var member : List.of("accessURL", "downloadURL")) {
          for (var url : distribution.path(member)) {
            parsed(url.asText(), urls);
          }
        }
      }
    }
    return urls;
  }

  private static void parsed(String text, Set<URI> urls) {
    try {
      urls.add(URI.create(text));
    } catch (IllegalArgumentException _) {
      // the rules say that this is no URL
    }
  }

  boolean collect() {
    return rows.collect();
  }

  List<URI> claim() {
    return rows.claim(config.batch());
  }

  void record(URI url, Finding finding) {
    rows.record(url, finding, again(url));
  }

  /// Spread, so that what was found together is not checked together ever after.
  private Duration again(URI url) {
    var seconds = config.again().toSeconds();
    return Duration.ofSeconds(seconds + Math.floorMod(url.hashCode(), Math.max(1, seconds / 10)));
  }
}
