package nl.datapeil.catalog.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.codelist.file.Incoming;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A code list with the concepts of a file in the place of its own, and what that changes. Concepts
/// that the file lacks stay as withdrawn; spellings that we know beyond the file's stay too.
record Replacement(
    CodeList list, List<String> added, List<String> changed, List<String> withdrawn) {

  static Replacement of(
      @Nullable CodeList old,
      String name,
      Incoming file,
      String version,
      boolean complete,
      LocalDate today) {
    var added = new ArrayList<String>();
    var changed = new ArrayList<String>();
    var withdrawn = new ArrayList<String>();
    var concepts = new LinkedHashMap<String, Concept>();
    for (var incoming : file.concepts()) {
      var before = old == null ? null : old.get(incoming.uri());
      var after = before == null ? incoming : merged(before, incoming);
      concepts.put(after.uri(), after);
      if (before == null) {
        added.add(after.uri());
      } else if (!after.equals(before)) {
        changed.add(after.uri());
      }
    }
    if (old != null) {
      for (var before : old.concepts()) {
        if (!concepts.containsKey(before.uri())) {
          var gone = before.validOn(today) ? ended(before, today.minusDays(1)) : before;
          concepts.put(gone.uri(), gone);
          if (!gone.equals(before)) {
            withdrawn.add(gone.uri());
          }
        }
      }
    }
    var prefixes = new LinkedHashSet<>(old == null ? List.of() : old.prefixes());
    prefixes.addAll(prefixes(file.concepts()));
    var list =
        new CodeList(
            name,
            uri(old, name, file),
            old != null ? old.title() : file.title() != null ? file.title() : new Text(name, name),
            version,
            complete,
            List.copyOf(prefixes),
            concepts.values());
    return new Replacement(list, added, changed, withdrawn);
  }

  private static String uri(@Nullable CodeList old, String name, Incoming file) {
    if (old != null && (file.schemes().isEmpty() || file.schemes().contains(old.uri()))) {
      return old.uri();
    }
    return file.schemes().isEmpty() ? CodeList.uriOf(name) : file.schemes().getFirst();
  }

  private static Concept merged(Concept before, Concept incoming) {
    var labels = new LinkedHashMap<>(before.labels());
    labels.putAll(incoming.labels());
    var names = new LinkedHashSet<>(before.names());
    names.addAll(incoming.names());
    return new Concept(
        incoming.uri(),
        incoming.code(),
        Map.copyOf(labels),
        List.copyOf(names),
        incoming.from(),
        incoming.until(),
        incoming.successors());
  }

  private static Concept ended(Concept before, LocalDate until) {
    return new Concept(
        before.uri(),
        before.code(),
        before.labels(),
        before.names(),
        before.from(),
        until,
        before.successors());
  }

  /// What the concepts' IRIs begin with, before their codes; none where that is not one thing.
  private static List<String> prefixes(List<Concept> concepts) {
    var all = new LinkedHashSet<String>();
    for (var concept : concepts) {
      var iri = concept.uri();
      var end = iri.length() - concept.code().length();
      var cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
      all.add(
          iri.endsWith(concept.code()) && end > 0 ? iri.substring(0, end) : iri.substring(0, cut));
    }
    return all.size() > 3 ? List.of() : List.copyOf(all);
  }
}
