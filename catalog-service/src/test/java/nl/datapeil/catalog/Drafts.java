package nl.datapeil.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// JSON of datasets to register. Names are new each time, so that tests do not meet.
public final class Drafts {
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private Drafts() {}

  public static String newName() {
    return "t" + COUNTER.incrementAndGet() + "_" + Long.toString(System.nanoTime(), 36);
  }

  /// Only what registration asks for.
  public static Map<String, Object> least() {
    var draft = new LinkedHashMap<String, Object>();
    draft.put("name", newName());
    draft.put("title", "Straatkolken");
    draft.put("publisher", Map.of("name", "Gemeente Voorbeeld"));
    draft.put("owner", "Team Riolering");
    draft.put("sourceKind", "OWN_SYSTEM");
    draft.put("access", "OPEN");
    return draft;
  }

  /// All that publication asks for as well.
  public static Map<String, Object> complete() {
    var draft = least();
    draft.put("description", "Alle kolken in beheer van de gemeente");
    draft.put("license", "http://creativecommons.org/publicdomain/zero/1.0/");
    draft.put("theme", List.of("http://publications.europa.eu/resource/authority/data-theme/ENVI"));
    draft.put("linkingKeys", List.of("kolk_id"));
    draft.put("columns", List.of(column("kolk_id"), column("jaar")));
    return draft;
  }

  public static Map<String, Object> closed() {
    return with(with(complete(), "access", "CLOSED"), "accessReason", "Persoonsgegevens");
  }

  public static Map<String, Object> column(String name) {
    return Map.of("name", name, "type", "STRING", "sensitivity", "NONE");
  }

  public static Map<String, Object> column(String name, String sensitivity) {
    return Map.of("name", name, "type", "STRING", "sensitivity", sensitivity);
  }

  /// The same draft with one member changed, or left out when null.
  public static Map<String, Object> with(
      Map<String, ?> draft, String member, @Nullable Object value) {
    var copy = new LinkedHashMap<String, Object>(draft);
    if (value == null) {
      copy.remove(member);
    } else {
      copy.put(member, value);
    }
    return copy;
  }

  /// `count` columns with different names.
  public static List<Map<String, Object>> columns(int count) {
    var columns = new ArrayList<Map<String, Object>>();
    for (var i = 0; i < count; i++) {
      columns.add(column("c" + i));
    }
    return columns;
  }
}
