package nl.datapeil.privacy.assessment;

import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.content.Content;
import org.jspecify.annotations.Nullable;

/// Another title, or other activities; what is absent stays.
record SubjectDraft(@Nullable String title, @Nullable List<String> about, @Nullable String why) {
  private static final int MOST = 100;

  Checked check() {
    return new InputCheck()
        .read(in ->
            new Checked(
                in.optionalText("title", title, 200),
                about == null ? null : about(in, about),
                in.optionalText("why", why, 2_000)));
  }

  /// URIs of processing activities, each once.
  static List<String> about(InputCheck in, @Nullable List<String> uris) {
    if (uris == null) {
      return List.of();
    }
    in.require(
        uris.size() <= MOST,
        "about",
        "must not list more than 100 activities",
        "mag niet meer dan 100 verwerkingen noemen");
    return in.each("about", uris, 0, in::uri).stream().distinct().toList();
  }

  record Checked(@Nullable String title, @Nullable List<String> about, @Nullable String why) {
    Content appliedTo(Content content) {
      return content.titled(
          title == null ? content.title() : title, about == null ? content.about() : about);
    }
  }
}
