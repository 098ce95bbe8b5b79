package nl.datapeil.privacy.activity.terms.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A transfer out of the European Economic Area, and on what it rests (art. 30(1)(e), 44-49).
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Transfer(
    String recipient, String country, Mechanism mechanism, @Nullable String safeguards) {
  /// In one line, as the summary of the register has it.
  public String line() {
    return "%s, %s (%s)".formatted(recipient, country, mechanism.text().nl());
  }

  /// As sent. Safeguards must be on record unless the country itself is adequate; for a derogation
  /// art. 49(1) says so in as many words.
  public record Draft(
      @Nullable String recipient,
      @Nullable String country,
      @Nullable String mechanism,
      @Nullable String safeguards) {
    public Transfer check(InputCheck in, String path) {
      var on = in.oneOf(Mechanism.class, path + ".mechanism", mechanism);
      var field = path + ".safeguards";
      return new Transfer(
          in.text(path + ".recipient", recipient, 200),
          in.text(path + ".country", country, 200),
          on,
          on == Mechanism.ADEQUACY_DECISION
              ? in.optionalText(field, safeguards, 10_000)
              : in.text(field, safeguards, 10_000));
    }
  }
}
