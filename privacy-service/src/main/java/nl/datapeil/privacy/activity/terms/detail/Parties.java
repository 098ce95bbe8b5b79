package nl.datapeil.privacy.activity.terms.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Who answers for the activity (art. 30(1)(a)), and on whose behalf it is done (art. 30(2)(a)).
/// `oin` is the organisation's number in the government's register of organisations.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Parties(
    @Nullable String organisation,
    @Nullable String oin,
    @Nullable String governingBody,
    @Nullable String contact,
    @Nullable String representative,
    List<Principal> onBehalfOf) {
  public Parties {
    onBehalfOf = Absent.orNone(onBehalfOf);
  }

  /// A controller for whom the municipality is processor, and the categories of processing.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Principal(
      String controller,
      String contact,
      @Nullable String representative,
      @Nullable String dpoContact,
      List<String> processing) {
    public Principal {
      processing = List.copyOf(processing);
    }
  }

  /// As sent.
  public record Draft(
      @Nullable String organisation,
      @Nullable String oin,
      @Nullable String governingBody,
      @Nullable String contact,
      @Nullable String representative,
      @Nullable List<PrincipalDraft> onBehalfOf) {
    private static final Pattern OIN = Pattern.compile("\\d{20}");

    public Parties check(InputCheck in, String path) {
      return new Parties(
          in.optionalText(path + ".organisation", organisation, 200),
          oin == null ? null : in.matching(path + ".oin", oin, OIN),
          in.optionalText(path + ".governingBody", governingBody, 200),
          in.optionalText(path + ".contact", contact, 500),
          in.optionalText(path + ".representative", representative, 500),
          Absent.each(in, path + ".onBehalfOf", onBehalfOf, (at, one) -> one.check(in, at)));
    }
  }

  /// A controller, as sent.
  public record PrincipalDraft(
      @Nullable String controller,
      @Nullable String contact,
      @Nullable String representative,
      @Nullable String dpoContact,
      @Nullable List<String> processing) {
    Principal check(InputCheck in, String path) {
      return new Principal(
          in.text(path + ".controller", controller, 200),
          in.text(path + ".contact", contact, 500),
          in.optionalText(path + ".representative", representative, 500),
          in.optionalText(path + ".dpoContact", dpoContact, 500),
          in.texts(path + ".processing", processing, 1));
    }
  }
}
