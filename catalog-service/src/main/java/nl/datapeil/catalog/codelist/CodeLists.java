package nl.datapeil.catalog.codelist;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All code lists as they were at one moment; safe to share and read without a database.
public final class CodeLists {
  private final Map<String, CodeList> lists = new TreeMap<>();
  private final Map<String, String> versions;

  public CodeLists(Collection<CodeList> current) {
    current.forEach(list -> lists.put(list.name(), list));
    var all = new LinkedHashMap<String, String>();
    lists.forEach((name, list) -> all.put(name, list.version()));
    versions = Collections.unmodifiableMap(all);
  }

  public Optional<CodeList> get(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /// By name, in alphabetical order.
  public Collection<CodeList> all() {
    return lists.values();
  }

  /// The version of each list.
  public Map<String, String> versions() {
    return versions;
  }
}
