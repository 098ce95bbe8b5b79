package nl.datapeil.catalog.rule.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.codelist.CodeList;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.catalog.rule.Fix;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Finds values of code lists for what people wrote.
public final class ListValues {
  /// The lists that the values of a property come from.
  private static final Map<String, List<String>> LISTS =
      Map.ofEntries(
          Map.entry("dct:accessRights", List.of("access-right")),
          Map.entry("dct:accrualPeriodicity", List.of("frequency")),
          Map.entry("dct:format", List.of("file-type")),
          Map.entry("dcat:mediaType", List.of("media-type")),
          Map.entry("dcat:compressFormat", List.of("media-type")),
          Map.entry("dcat:packageFormat", List.of("media-type")),
          Map.entry("dct:language", List.of("language")),
          Map.entry("dct:license", List.of("licenties")),
          Map.entry("adms:status", List.of("dataset-status", "distribution-status")),
          Map.entry("dcatap:availability", List.of("planned-availability")),
          Map.entry("dcatap:hvdCategory", List.of("hvd-category")),
          Map.entry("dcat:theme", List.of("data-theme")),
          Map.entry("dct:spatial", List.of("country", "continent")),
          Map.entry("spdx:algorithm", List.of("checksum-algorithm")));

  private ListValues() {}

  /// Replaces a text by the value it means; none where it means none.
  public static @Nullable Fix meant(
      Case judged, Subject focus, Property property, Node old, String text) {
    for (var name : LISTS.getOrDefault(property.name(), List.of())) {
      var found = judged.lists().get(name).map(list -> list.nearest(text)).orElse(List.of());
      if (!found.isEmpty()) {
        return Fixes.replace(judged, focus, property, old, found);
      }
    }
    return property.name().equals("dct:publisher") || property.name().equals("dct:creator")
        ? Fixes.replace(judged, focus, property, old, organisations(judged, text))
        : null;
  }

  /// All values of a short list.
  public static @Nullable Fix anyOf(Case judged, Subject focus, Property property, String name) {
    return judged
        .lists()
        .get(name)
        .map(list ->
            new Fix(
                Fix.Action.ADD,
                property.node().getURI(),
                judged.member(focus, property),
                null,
                list.concepts().stream()
                    .filter(concept -> allowed(list, concept))
                    .map(Fixes::proposal)
                    .toList()))
        .orElse(null);
  }

  /// DCAT-AP-NL allows three of the access rights only.
  public static boolean allowed(CodeList list, Concept concept) {
    return !list.name().equals("access-right")
        || concept.code().equals("PUBLIC")
        || concept.code().equals("RESTRICTED")
        || concept.code().equals("NON_PUBLIC");
  }

  /// The current organisations in the TOOI lists that a name or identifier means.
  public static List<Concept> organisations(Case judged, String text) {
    var all = new ArrayList<Concept>();
    for (var list : judged.lists().all()) {
      if (list.name().startsWith("tooi-")) {
        list.meant(text).ifPresent(concept -> all.addAll(current(judged, list, concept)));
      }
    }
    return all;
  }

  /// The concept itself if it is valid, else what came in its place, as far as that goes.
  public static List<Concept> current(Case judged, CodeList list, Concept concept) {
    var todo = new ArrayList<>(List.of(concept));
    var found = new ArrayList<Concept>();
    for (var i = 0; i < todo.size() && i < 20; i++) {
      var one = todo.get(i);
      if (one.validOn(judged.on())) {
        found.add(one);
      } else {
        for (var successor : one.successors()) {
          var next = list.get(successor);
          if (next != null && !todo.contains(next)) {
            todo.add(next);
          }
        }
      }
    }
    return found;
  }
}
