package nl.datapeil.privacy.assessment.definition.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.source.Entry.Items;
import nl.datapeil.privacy.assessment.definition.source.Entry.Leaf;
import nl.datapeil.privacy.assessment.definition.source.Entry.Members;
import org.jspecify.annotations.Nullable;

/// Reads one object member by member; what was not asked for is left over.
final class Fields {
  private final String at;
  private final int line;
  private final Map<String, Entry> members;
  private final Findings findings;
  private final Set<String> read = new LinkedHashSet<>(Set.of("en"));

  /// `at` tells a person where this object is, such as `task 1.2.3`.
  Fields(String at, Entry entry, Findings findings) {
    this.at = at;
    this.findings = findings;
    line = entry.line();
    if (entry instanceof Members(_, var of)) {
      members = of;
    } else {
      members = Map.of();
      findings.wrong(at, line, "This must be an object.", "Dit moet een object zijn.");
    }
  }

  String at() {
    return at;
  }

  int line() {
    return line;
  }

  Findings findings() {
    return findings;
  }

  /// Of the member of this name.
  void wrong(String key, String en, String nl, Object... arguments) {
    findings.wrong(at(key), lineOf(key), en, nl, arguments);
  }

  /// Of the object as a whole.
  void remark(String en, String nl, Object... arguments) {
    findings.remark(at, line, en, nl, arguments);
  }

  String at(String key) {
    return at + ": " + key;
  }

  int lineOf(String key) {
    var entry = members.get(key);
    return entry == null ? line : entry.line();
  }

  @Nullable Entry entry(String key) {
    read.add(key);
    var entry = members.get(key);
    return entry instanceof Leaf(_, var value, _) && value == null ? null : entry;
  }

  /// Its text; a number or truth without quotes is taken as written.
  @Nullable String text(String key) {
    return switch (entry(key)) {
      case null -> null;
      case Leaf(_, String value, _) -> value;
      case Leaf(var at, _, var written) -> {
        findings.remark(
            at(key),
            at,
            "`%s` stands without quotes; it is read as the text \"%s\".",
            "`%s` staat zonder aanhalingstekens; het is gelezen als de tekst \"%s\".",
            written,
            written);
        yield written;
      }
      case Entry other -> {
        findings.wrong(at(key), other.line(), "This must be a text.", "Dit moet een tekst zijn.");
        yield null;
      }
    };
  }

  String required(String key) {
    var text = text(key);
    if (text != null && !text.isBlank()) {
      return text;
    }
    if (text != null && key.equals("task")) {
      findings.remark(at(key), lineOf(key), "The text is empty.", "De tekst is leeg.");
      return text;
    }
    if (!(members.get(key) instanceof Members) && !(members.get(key) instanceof Items)) {
      findings.wrong(
          at,
          line,
          "The text `%s` is missing; add `%s: …`.",
          "De tekst `%s` ontbreekt; voeg `%s: …` toe.",
          key,
          key);
    }
    return "";
  }

  @Nullable Boolean flag(String key) {
    return switch (entry(key)) {
      case null -> null;
      case Leaf(_, Boolean value, _) -> value;
      case Leaf(_, _, var text) when text.equals("true") || text.equals("false") ->
          text.equals("true");
      case Entry other -> {
        findings.wrong(
            at(key), other.line(), "This must be true or false.", "Dit moet true of false zijn.");
        yield null;
      }
    };
  }

  List<Entry> items(String key) {
    return switch (entry(key)) {
      case null -> List.of();
      case Items(_, var items) -> items;
      case Entry other -> {
        findings.wrong(at(key), other.line(), "This must be a list.", "Dit moet een lijst zijn.");
        yield List.of();
      }
    };
  }

  /// The objects of a list, each as fields of its own.
  List<Fields> objects(String key) {
    var items = items(key);
    var objects = new ArrayList<Fields>();
    for (var i = 0; i < items.size(); i++) {
      objects.add(new Fields(at(key + "[" + i + "]"), items.get(i), findings));
    }
    return objects;
  }

  /// One text, or several: `type: date` and `type: [date]` are the same.
  List<String> texts(String key) {
    if (entry(key) instanceof Leaf leaf) {
      return List.of(leaf.text());
    }
    return items(key).stream()
        .filter(Leaf.class::isInstance)
        .map(item -> ((Leaf) item).text())
        .toList();
  }

  @Nullable Phrase phrase(String key) {
    var nl = text(key);
    return nl == null ? null : new Phrase(nl, english(key));
  }

  Phrase requiredPhrase(String key) {
    return new Phrase(required(key), english(key));
  }

  private @Nullable String english(String key) {
    return members.get("en") instanceof Members(_, var english)
            && english.get(key) instanceof Leaf(_, var value, var text)
            && value != null
        ? text
        : null;
  }

  /// The members that nobody asked for, kept as they are.
  Map<String, @Nullable Object> more() {
    var more = new LinkedHashMap<String, @Nullable Object>();
    members.forEach((key, entry) -> {
      if (!read.contains(key)) {
        more.put(key, entry.plain());
      }
    });
    return more;
  }
}
