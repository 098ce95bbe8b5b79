package nl.datapeil.privacy.subjectrequest.requester;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Who asks, how to reach them, and what they wrote.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Requester(
    String name, String contact, @Nullable String representedBy, @Nullable String text) {
  /// Never shown by accident, such as in a log.
  @Override
  public String toString() {
    return "Requester[sealed]";
  }

  /// As sent.
  public record Draft(
      @Nullable String name,
      @Nullable String contact,
      @Nullable String representedBy,
      @Nullable String text) {
    public static final Draft NONE = new Draft(null, null, null, null);

    public Requester check(InputCheck in) {
      return new Requester(
          in.anyText("requester.name", name, 200),
          in.anyText("requester.contact", contact, 1_000),
          in.optionalAnyText("requester.representedBy", representedBy, 200),
          in.optionalAnyText("requester.text", text, 20_000));
    }

    @Override
    public String toString() {
      return "Requester.Draft[hidden]";
    }
  }
}
