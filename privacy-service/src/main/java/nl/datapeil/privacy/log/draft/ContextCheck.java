package nl.datapeil.privacy.log.draft;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.Context;
import nl.datapeil.privacy.log.line.DataSubject;
import org.jspecify.annotations.Nullable;

/// What many lines say alike outlives the key of each data subject, so it may not say whom a line
/// is about.
final class ContextCheck {
  private static final int SHORTEST = 6;

  private final InputCheck in;
  private final @Nullable DataSubject subject;

  ContextCheck(InputCheck in, @Nullable DataSubject subject) {
    this.in = in;
    this.subject = subject;
  }

  /// `path` ends with a dot, or is empty; `ours` goes before what the standard leaves out.
  void check(String path, String ours, Context context) {
    text(path + "name", context.name());
    text(path + ours + "query", context.query());
    if (context.actor() != null) {
      text(path + ours + "actor", context.actor().id());
      text(path + ours + (ours.isEmpty() ? "actorName" : "actor_name"), context.actor().name());
    }
    if (context.resource() != null) {
      context.resource().forEach((name, value) -> own(path + "resource.attributes." + name, value));
    }
  }

  private void text(String field, @Nullable String value) {
    in.refuseCitizenNumber(field, value);
    own(field, value);
  }

  private void own(String field, @Nullable String value) {
    in.require(
        value == null
            || subject == null
            || subject.id().length() < SHORTEST
            || !subject.isNamedIn(value),
        field,
        "names the data subject, and is kept after that person is erased; an actor who is the data"
            + " subject is `data-subject`",
        "noemt de betrokkene, en blijft na het wissen van die persoon bewaard; is de actor de"
            + " betrokkene, noem hem dan `data-subject`");
  }
}
