package nl.datapeil.catalog.quality.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.codelist.CodeLists;

/// All that a score is made from: the typed description of a dataset, whether its data are open,
/// how many violations of DCAT-AP-NL it has, what is known of its URLs, and the code lists.
public record Facts(
    JsonNode typed, boolean open, int violations, Map<String, Link> links, CodeLists lists) {
  public Facts {
    links = Map.copyOf(links);
  }

  /// The same of another description.
  public Facts with(JsonNode other, int violationsThen) {
    return new Facts(other, open, violationsThen, links, lists);
  }

  /// The same, once the link check has found every URL that it does not know yet to work.
  public Facts onceChecked() {
    var all = new HashMap<String, Link>();
    urls(typed).forEach(url -> all.put(url, Link.WORKING));
    links.forEach((url, link) -> {
      if (link.state() != Link.State.UNKNOWN) {
        all.put(url, link);
      }
    });
    return new Facts(typed, open, violations, all, lists);
  }

  Link link(String url) {
    return links.getOrDefault(url, Link.UNKNOWN);
  }

  /// Where the distributions of a description are.
  public static Set<String> urls(JsonNode typed) {
    var urls = new LinkedHashSet<String>();
    for (var distribution : typed.path("distribution")) {
      for (var member : List.of("accessURL", "downloadURL")) {
        distribution.path(member).forEach(url -> urls.add(Present.iri(url)));
      }
    }
    urls.remove("");
    return urls;
  }
}
