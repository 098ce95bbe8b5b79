package nl.datapeil.catalog.quality.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import nl.datapeil.catalog.harvest.link.LinkService;
import nl.datapeil.catalog.harvest.link.LinkState;
import nl.datapeil.catalog.quality.score.Link;

/// What the checks of links found, as scores take it.
@ApplicationScoped
public class Links {
  private final LinkService links;

  Links(LinkService links) {
    this.links = links;
  }

  /// Those of which something is known.
  public Map<String, Link> of(Collection<String> urls) {
    var asked = new LinkedHashSet<URI>();
    for (var url : urls) {
      try {
        asked.add(URI.create(url));
      } catch (IllegalArgumentException _) {
        // the rules say that this is no URL
      }
    }
    var known = new HashMap<String, Link>();
    if (!asked.isEmpty()) {
      links.states(asked).values().forEach(state -> known.put(state.url().toString(), link(state)));
    }
    return known;
  }

  /// A place that may not be called from here is not known to be broken.
  private static Link link(LinkState state) {
    return switch (Objects.requireNonNull(state.outcome())) {
      case WORKING -> new Link(Link.State.WORKING, state.status());
      case BROKEN -> new Link(Link.State.BROKEN, state.status());
      case REFUSED, UNKNOWN -> Link.UNKNOWN;
    };
  }
}
