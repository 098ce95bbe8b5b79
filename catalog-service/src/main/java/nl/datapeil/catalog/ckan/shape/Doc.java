package nl.datapeil.catalog.ckan.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Reads a typed description the way CKAN wants it: one text of each.
public final class Doc {
  private static final List<String> LANGUAGES = List.of("nl", "en", "@none");
  private static final List<String> NAMES = List.of("uri", "name", "title", "label", "value");

  private Doc() {}

  /// A value, a text in languages (Dutch, else English, else any), or the URI or name of a node.
  static @Nullable String text(@Nullable JsonNode value) {
    if (value == null || value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (value.isValueNode()) {
      return value.asText();
    }
    if (value.isArray()) {
      return text(value.get(0));
    }
    for (var language : LANGUAGES) {
      if (value.hasNonNull(language)) {
        return text(value.get(language));
      }
    }
    for (var name : NAMES) {
      if (value.hasNonNull(name)) {
        return text(value.get(name));
      }
    }
    var first = value.elements();
    return first.hasNext() ? text(first.next()) : null;
  }

  /// A text of each item.
  static List<String> texts(@Nullable JsonNode list) {
    if (list == null || list.isNull()) {
      return List.of();
    }
    if (!list.isArray()) {
      var one = text(list);
      return one == null ? List.of() : List.of(one);
    }
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> String.valueOf(text(item)))
        .filter(text -> !text.equals("null"))
        .toList();
  }

  /// The last part of an IRI: `…/file-type/CSV` is `CSV`.
  public static @Nullable String code(@Nullable String iri) {
    return iri == null ? null : iri.replaceFirst("[/#]+$", "").replaceFirst(".*[/#]", "");
  }

  public static boolean isOpen(@Nullable String license) {
    return license != null
        && license
            .toLowerCase(Locale.ROOT)
            .matches(
                ".*(creativecommons\\.org/(publicdomain|licenses/by(-sa)?/)"
                    + "|/licence/(cc0|cc_by|cc_bysa|cc_zero|odc_|eupl)"
                    + "|/licenties/(cc0|public_domain_mark|naamsvermelding(_gelijkdelen)?[0-9])).*");
  }
}
