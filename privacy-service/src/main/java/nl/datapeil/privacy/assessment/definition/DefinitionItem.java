package nl.datapeil.privacy.assessment.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A form in the list: what it is and whether it may still be used.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DefinitionItem(
    UUID id,
    URI uri,
    String urn,
    String version,
    String name,
    boolean builtIn,
    @Nullable String filedBy,
    Instant filedAt,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason) {

  /// Why a form is no longer to be used, as sent.
  public record Withdrawal(@Nullable String reason) {
    String check() {
      var in = new InputCheck();
      var checked = in.text("reason", reason, 20_000);
      in.refuseWhenWrong();
      return checked;
    }
  }
}
